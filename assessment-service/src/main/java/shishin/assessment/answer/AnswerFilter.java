package shishin.assessment.answer;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which answers a list shows. */
public class AnswerFilter {

    @QueryParam("work")
    public @Nullable Work work;

    @QueryParam("result")
    public @Nullable Result result;

    @QueryParam("approval")
    public @Nullable Approval approval;

    @QueryParam("mine")
    @Parameter(description = "true: only those the caller gave or is responsible for")
    public @Nullable Boolean mine;

    @QueryParam("toReview")
    @Parameter(description = "true: only those handed in by others and not decided on yet")
    public @Nullable Boolean toReview;

    @QueryParam("reviewRequested")
    @Parameter(description = "true: only those to be looked at again")
    public @Nullable Boolean reviewRequested;

    @QueryParam("asOf")
    @Parameter(description = "The answers as they stood at this time")
    public @Nullable OffsetDateTime asOf;

    @Nullable
    Instant moment() {
        return asOf == null ? null : asOf.toInstant();
    }

    @Nullable
    String mine(String me) {
        return Boolean.TRUE.equals(mine) ? me : null;
    }

    @Nullable
    String toReview(String me) {
        return Boolean.TRUE.equals(toReview) ? me : null;
    }

    @Nullable
    Boolean reviewRequested() {
        return Boolean.TRUE.equals(reviewRequested) ? true : null;
    }

    /** Only those never handed in. */
    @Nullable
    Boolean untouched() {
        return approval == Approval.NOT_SUBMITTED ? true : null;
    }
}
