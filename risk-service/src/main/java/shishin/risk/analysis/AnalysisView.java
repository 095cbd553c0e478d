package shishin.risk.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.risk.quantity.Quantified;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.RiskLevel;

@Schema(name = "Analysis", description = "An analysis of a risk, and the level it comes to", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "cycle": 1,
         "stage": "CURRENT", "method": "QUALITATIVE", "likelihood": {"value": 4, "explanation": "年に1件程度"},
         "impacts": [{"category": "SERVICE_OUTAGE", "value": 5, "explanation": "全店の決済が止まる"}],
         "impact": 5, "level": "CRITICAL", "criteria": 1, "businessImpact": "決済が半日止まる",
         "analysedBy": "risk-analyst", "at": "2026-04-01T09:00:00Z"}""")
public record AnalysisView(
        UUID id,
        UUID riskId,
        int cycle,
        AnalysisStage stage,
        AnalysisMethod method,
        Estimate likelihood,
        List<ImpactEstimate> impacts,
        @Schema(description = "The worst of the impacts") int impact,
        RiskLevel level,
        @Schema(description = "The version of the criteria") int criteria,
        String businessImpact,

        @Schema(description = "The treatment that left this, when it was verified") @Nullable
        UUID treatment,

        @Schema(description = "The model and what it came to, of a quantitative analysis; not in lists") @Nullable
        Quantified quantity,

        String analysedBy,
        Instant at)
        implements Located {

    public Estimates estimates() {
        return new Estimates(likelihood, impacts);
    }

    @Override
    public String location() {
        return "/api/v1/risks/%s/analyses/%s".formatted(riskId, id);
    }
}
