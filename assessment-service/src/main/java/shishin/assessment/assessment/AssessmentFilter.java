package shishin.assessment.assessment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which assessments a list shows. */
public class AssessmentFilter {

    @QueryParam("state")
    public @Nullable AssessmentState state;

    @QueryParam("kind")
    public @Nullable AssessmentKind kind;

    @QueryParam("edition")
    @Size(max = 100)
    public @Nullable String edition;

    @QueryParam("subject")
    @Size(max = 250)
    @Parameter(description = "type:id", example = "system:billing")
    public @Nullable String subject;
}
