package shishin.assessment.agent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which agents a list shows. */
public class AgentFilter {

    @QueryParam("name")
    @Size(max = 100)
    public @Nullable String name;

    @QueryParam("silent")
    @Parameter(description = "true: only those that have been unheard for too long")
    public @Nullable Boolean silent;

    @QueryParam("retired")
    public @Nullable Boolean retired;
}
