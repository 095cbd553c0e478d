package shishin.assessment.posture;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which posture, and how much of it. */
public class PostureRequest extends Manner {

    /** What is drawn. */
    @Schema(name = "PostureChart")
    public enum Chart {
        WHEEL,
        RADAR
    }

    @QueryParam("asOf")
    @Parameter(description = "As it was known at this time; without it, as it is now")
    @Nullable
    OffsetDateTime asOf;

    @QueryParam("detail")
    @DefaultValue("MEASURE")
    @Parameter(description = "How far down it is told")
    Detail detail = Detail.MEASURE;

    @QueryParam("weights")
    @Min(0)
    @Parameter(
            description = "Version of the weights, 0 for all alike; those in force at the time, unless told otherwise")
    @Nullable
    Long weights;

    @QueryParam("chart")
    @DefaultValue("WHEEL")
    @Parameter(description = "What is drawn: a wheel of the phases, or a radar of the viewpoints")
    Chart chart = Chart.WHEEL;

    @Nullable
    Instant moment() {
        return asOf == null ? null : asOf.toInstant();
    }
}
