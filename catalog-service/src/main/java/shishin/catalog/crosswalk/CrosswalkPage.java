package shishin.catalog.crosswalk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of which correspondences; what came with the service comes first, then the tenant's own by their age. */
public class CrosswalkPage extends CrosswalkFilter {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many at most")
    public int limit = 50;

    @QueryParam("cursor")
    @Size(max = 100)
    @Parameter(description = "Where to go on: next of the page before")
    public @Nullable String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Whether to count the whole list")
    public boolean count;
}
