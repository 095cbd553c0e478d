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

    @QueryParam("item")
    @Size(max = 50)
    public @Nullable String item;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id", example = "system:billing")
    public @Nullable String subject;
}
