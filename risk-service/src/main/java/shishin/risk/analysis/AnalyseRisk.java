package shishin.risk.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.Quantified;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.AnalysisStage;

@Schema(
        description =
                "An analysis; the level follows from the criteria in force, whether or not there are numbers beside it",
        examples = """
        {"stage": "CURRENT", "likelihood": {"value": 4, "explanation": "同業で年に1件程度発生している"},
         "impacts": [{"category": "SERVICE_OUTAGE", "value": 5, "explanation": "全店の決済が止まる"},
                     {"category": "TRUST", "value": 4, "explanation": "全国的な報道が見込まれる"}],
         "businessImpact": "決済が半日止まり、取引先への支払が翌日にずれる"}""")
record AnalyseRisk(
        @NotNull AnalysisStage stage,
        @NotNull @Valid Estimate likelihood,
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid ImpactEstimate> impacts,
        @NotBlank @Size(max = 5000) String businessImpact,

        @Schema(description = "With a model the analysis is quantitative: the annual loss stands beside the level")
        @Nullable
        @Valid
        RiskModel quantity) {

    AnalysisContent content(@Nullable Quantified quantified) {
        return new AnalysisContent(new Estimates(likelihood, impacts), businessImpact, null, quantified);
    }
}
