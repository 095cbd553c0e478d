package shishin.catalog.crosswalk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.PageRequest;

/** Between which catalogues, and through which third, correspondences are suggested. */
public class SuggestionQuery extends PageRequest {

    @QueryParam("from")
    @DefaultValue("")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(required = true, description = "From this catalogue")
    public String from = "";

    @QueryParam("through")
    @DefaultValue("")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(required = true, description = "Through this one")
    public String through = "";

    @QueryParam("to")
    @DefaultValue("")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(required = true, description = "To this one")
    public String to = "";

    @QueryParam("item")
    @Size(max = 100)
    @Parameter(description = "From the item with this code")
    public @Nullable String item;

    @QueryParam("status")
    @Parameter(description = "APPROVED: along what was approved only; otherwise along what is proposed, too")
    public @Nullable Status status;

    @QueryParam("strength")
    @DefaultValue("5")
    @Min(1)
    @Max(10)
    @Parameter(description = "Along correspondences at least this strong")
    public int strength = 5;
}
