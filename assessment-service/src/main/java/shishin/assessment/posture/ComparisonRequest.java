package shishin.assessment.posture;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** As of when each of the two is compared, and how far down. */
public class ComparisonRequest extends Spoken {

    @QueryParam("asOf")
    @Parameter(description = "This one as it was known at this time; without it, as it is now")
    @Nullable
    OffsetDateTime asOf;

    @QueryParam("otherAsOf")
    @Parameter(description = "The other as it was known at this time; without it, as it is now")
    @Nullable
    OffsetDateTime otherAsOf;

    @QueryParam("detail")
    @DefaultValue("MEASURE")
    @Parameter(description = "How far down it is told")
    Detail detail = Detail.MEASURE;

    @QueryParam("weights")
    @Min(0)
    @Parameter(description = "Version of the weights, 0 for all alike; those in force now, unless told otherwise")
    @Nullable
    Long weights;

    Instant moment() {
        return asOf == null ? TallyTable.NOW : asOf.toInstant();
    }

    Instant otherMoment() {
        return otherAsOf == null ? TallyTable.NOW : otherAsOf.toInstant();
    }
}
