package shishin.catalog.crosswalk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which correspondences: those that meet every condition given. */
public class CrosswalkFilter {

    @QueryParam("from")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(description = "From this catalogue")
    public @Nullable String from;

    @QueryParam("item")
    @Size(max = 100)
    @Parameter(description = "From the item with this code")
    public @Nullable String item;

    @QueryParam("to")
    @Pattern(regexp = End.CATALOGUE)
    @Parameter(description = "To this catalogue")
    public @Nullable String to;

    @QueryParam("target")
    @Size(max = 100)
    @Parameter(description = "To the item with this code")
    public @Nullable String target;

    @QueryParam("relation")
    @Parameter(description = "Of this relation")
    public @Nullable Relation relation;

    @QueryParam("status")
    @Parameter(description = "In this status for the tenant")
    public @Nullable Status status;

    @QueryParam("strength")
    @DefaultValue("0")
    @Min(0)
    @Max(10)
    @Parameter(description = "At least this strong")
    public int strength;

    @QueryParam("shipped")
    @Parameter(description = "true: what came with the service; false: the tenant's own")
    public @Nullable Boolean shipped;

    boolean accepts(Known known) {
        var claim = known.claim();
        return is(from, claim.source().catalogue())
                && is(item, claim.sourceItem())
                && is(to, claim.target().catalogue())
                && is(target, claim.targetItem())
                && is(relation, claim.relation())
                && is(status, known.review().status())
                && is(shipped, known.shipped())
                && claim.strength() >= strength;
    }

    private static boolean is(@Nullable Object wanted, Object present) {
        return wanted == null || wanted.equals(present);
    }
}
