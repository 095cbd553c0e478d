package shishin.assessment.report;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.assessment.posture.Spoken;

/** For whom a report is, of when, and on what. */
public class ReportRequest extends Spoken {

    /** Who reads it. */
    @Schema(name = "ReportAudience")
    public enum Audience {
        BOARD,
        PUBLIC
    }

    /** A page, or paper. */
    @Schema(name = "ReportFormat")
    public enum Format {
        html,
        pdf
    }

    @QueryParam("audience")
    @Parameter(description = "For the executive board, or, told less, for the public")
    Audience audience = Audience.BOARD;

    @QueryParam("format")
    @Parameter(description = "A page, unless told otherwise")
    Format format = Format.html;

    @QueryParam("asOf")
    @Parameter(description = "As it was known at this time; without it, as it is now")
    @Nullable
    OffsetDateTime asOf;

    @QueryParam("weights")
    @Min(0)
    @Parameter(description = "Version of the weights, 0 for all alike; those in force now, unless told otherwise")
    @Nullable
    Long weights;

    Instant moment(Instant now) {
        return asOf == null ? now : asOf.toInstant();
    }
}
