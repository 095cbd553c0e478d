package shishin.assessment.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks a list shows. */
public class TaskFilter {

    @QueryParam("assignee")
    @Size(max = 100)
    public @Nullable String assignee;

    @QueryParam("mine")
    @Parameter(description = "true: only the caller's")
    public @Nullable Boolean mine;

    @Nullable
    String assignee(String me) {
        return Boolean.TRUE.equals(mine) ? me : assignee;
    }
}
