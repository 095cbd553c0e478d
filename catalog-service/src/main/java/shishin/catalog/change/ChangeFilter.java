package shishin.catalog.change;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.PageRequest;

/** Which page of which changes. */
public class ChangeFilter extends PageRequest {

    @QueryParam("kind")
    @Parameter(description = "Of this kind only")
    public @Nullable ChangeKind kind;
}
