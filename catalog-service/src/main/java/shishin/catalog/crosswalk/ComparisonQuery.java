package shishin.catalog.crosswalk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which two catalogues are compared, and by which correspondences. What was rejected never counts. */
public class ComparisonQuery {

    @QueryParam("from")
    @DefaultValue("")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(required = true, description = "The catalogue that is kept")
    public String from = "";

    @QueryParam("to")
    @DefaultValue("")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(required = true, description = "The catalogue to cover")
    public String to = "";

    @QueryParam("status")
    @Parameter(description = "APPROVED: by what was approved only; otherwise by what is proposed, too")
    public @Nullable Status status;

    @QueryParam("strength")
    @DefaultValue("1")
    @Min(1)
    @Max(10)
    @Parameter(description = "By correspondences at least this strong")
    public int strength = 1;
}
