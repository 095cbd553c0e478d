package shishin.risk.criteria;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether losses stay below the tolerance curve, and where they do not. */
@Schema(description = "Whether losses stay below the tolerance curve, and where they do not", examples = """
        {"within": false, "breaches": [{"loss": 1000000, "tolerated": 0.02, "probability": 0.049}]}""")
public record ToleranceCheck(boolean within, List<Breach> breaches) {

    /** A point of the tolerance curve that years exceed more often than they may. */
    @Schema(name = "ToleranceBreach", examples = "{\"loss\": 1000000, \"tolerated\": 0.02, \"probability\": 0.049}")
    public record Breach(double loss, double tolerated, double probability) {}
}
