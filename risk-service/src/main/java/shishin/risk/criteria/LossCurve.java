package shishin.risk.criteria;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.result.Exceedance;

/** How likely a year is to cost more than so much, beside how likely it may be. */
@Schema(description = "The loss exceedance curve beside the tolerance curve; both fall", examples = """
        {"criteria": 2, "currency": "JPY", "curve": [{"loss": 996000, "probability": 0.05}],
         "tolerance": [{"loss": 1000000, "probability": 0.02}],
         "check": {"within": false, "breaches": [{"loss": 1000000, "tolerated": 0.02, "probability": 0.049}]}}""")
public record LossCurve(
        @Schema(description = "The version of the criteria") int criteria,
        String currency,
        List<Exceedance> curve,

        @Schema(description = "Empty where the criteria name none")
        List<TolerancePoint> tolerance,

        @Schema(description = "Absent where the criteria name no tolerance") @Nullable
        ToleranceCheck check) {

    public static LossCurve of(List<Exceedance> curve, Criteria criteria) {
        return new LossCurve(
                criteria.version(),
                criteria.content().currency(),
                curve,
                criteria.content().toleranceOrNone(),
                criteria.tolerates(curve).orElse(null));
    }
}
