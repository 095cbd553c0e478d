package shishin.catalog.standard;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which two texts of a standard are held against each other. */
public class ComparisonQuery {

    @QueryParam("from")
    @Min(1)
    @Parameter(description = "An adopted edition; the draft where absent")
    public @Nullable Integer from;

    @QueryParam("to")
    @Min(1)
    @Parameter(description = "An adopted edition; the draft where absent")
    public @Nullable Integer to;
}
