package shishin.risk.deputy;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;

/** Which deputies. */
class DeputyFilter {

    private static final String ACTIVE = "(e.since <= :now and e.until > :now and e.endedAt is null)";

    @QueryParam("owner")
    @Size(max = 100)
    @Parameter(description = "Those who decide in this owner's place")
    @Nullable
    String owner;

    @QueryParam("deputy")
    @Size(max = 100)
    @Parameter(description = "Those of this name")
    @Nullable
    String deputy;

    @QueryParam("active")
    @Parameter(description = "Those who may decide now, or those who may not")
    @Nullable
    Boolean active;

    Listing<Deputy> listing(Instant now) {
        return Listing.of(Deputy.class)
                .sortedBy("-at")
                .where("e.owner = :owner", "owner", owner)
                .where("e.deputy = :deputy", "deputy", deputy)
                .where(ACTIVE, "now", Boolean.TRUE.equals(active) ? now : null)
                .where("not " + ACTIVE.replace(":now", ":then"), "then", Boolean.FALSE.equals(active) ? now : null);
    }
}
