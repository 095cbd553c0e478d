package shishin.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list; declare it as {@code @Valid @BeanParam PageRequest request}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many at most")
    public int limit = 50;

    /** Holds what the last row is sorted by, in Base64: a title of 200 Japanese characters makes 800 of these. */
    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "Where to go on: next of the page before")
    public @Nullable String cursor;

    @QueryParam("sort")
    @Size(max = 50)
    @Parameter(description = "By what to sort, with - before it for descending")
    public @Nullable String sort;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Whether to count the whole list")
    public boolean count;
}
