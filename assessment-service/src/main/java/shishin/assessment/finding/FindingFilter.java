package shishin.assessment.finding;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which findings a list shows. */
public class FindingFilter {

    @QueryParam("state")
    public @Nullable FindingState state;

    @QueryParam("grade")
    public @Nullable Grade grade;

    @QueryParam("assessment")
    public @Nullable UUID assessment;

    @QueryParam("stream")
    @Parameter(description = "The stream of evidence that raised it")
    public @Nullable UUID stream;

    @QueryParam("owner")
    @Size(max = 100)
    public @Nullable String owner;

    @QueryParam("overdue")
    @Parameter(description = "true: only those whose day has passed and that are not closed")
    public @Nullable Boolean overdue;

    @QueryParam("item")
    @Size(max = 50)
    public @Nullable String item;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id", example = "system:billing")
    public @Nullable String subject;
}
