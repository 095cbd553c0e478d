package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.analysis.Estimate;
import shishin.risk.analysis.Estimates;
import shishin.risk.analysis.ImpactEstimate;

/**
 * Arranges the damage as an analysis.
 *
 * @param priorYears how many years of observation what was believed before is worth
 * @param observedYears how long nothing but this incident was seen
 * @param priorEvents how many losses what was believed of one loss is worth
 */
@Schema(
        description =
                "The damage an incident did, as an analysis of a risk; a model of the risk learns from the actual losses",
        examples = """
        {"risk": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "likelihood": {"value": 4, "explanation": "今年度に1件発生した"},
         "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "決済が7時間止まった"}],
         "businessImpact": "決済が7時間止まり、取引先への支払が翌日にずれた", "priorYears": 2, "observedYears": 1, "priorEvents": 4}""")
record AnalyseDamage(
        @NotNull UUID risk,
        @NotNull @Valid Estimate likelihood,
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid ImpactEstimate> impacts,
        @NotBlank @Size(max = 3000) String businessImpact,

        @Schema(description = "Left out: 2") @DecimalMin("0.01") @DecimalMax("100") @Nullable
        Double priorYears,

        @Schema(description = "Left out: 1") @DecimalMin("0.01") @DecimalMax("100") @Nullable
        Double observedYears,

        @Schema(description = "Left out: 4") @DecimalMin("0.1") @DecimalMax("1000") @Nullable
        Double priorEvents) {

    private static final double A_FEW_LOSSES = 4;
    private static final double TWO_YEARS = 2;

    Estimates estimates() {
        return new Estimates(likelihood, impacts);
    }

    double yearsBefore() {
        return priorYears == null ? TWO_YEARS : priorYears;
    }

    double yearsSeen() {
        return observedYears == null ? 1 : observedYears;
    }

    double lossesBefore() {
        return priorEvents == null ? A_FEW_LOSSES : priorEvents;
    }
}
