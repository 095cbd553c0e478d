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
}
