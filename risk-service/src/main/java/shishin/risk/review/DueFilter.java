package shishin.risk.review;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.risk.scale.RiskLevel;

/** Which reviews to come. */
class DueFilter {

    @QueryParam("overdue")
    @Parameter(description = "Those whose time has come, or those whose time is still to come")
    @Nullable
    Boolean overdue;

    @QueryParam("before")
    @Parameter(description = "Those due before a moment")
    @Nullable
    Instant before;

    @QueryParam("level")
    @Nullable
    RiskLevel level;

    Listing<ReviewSchedule> listing(Instant now) {
        return Listing.of(ReviewSchedule.class)
                .sortedBy("due")
                .where("e.due <= :now", "now", Boolean.TRUE.equals(overdue) ? now : null)
                .where("e.due > :later", "later", Boolean.FALSE.equals(overdue) ? now : null)
                .where("e.due < :before", "before", before)
                .where("e.level = :level", "level", level);
    }
}
