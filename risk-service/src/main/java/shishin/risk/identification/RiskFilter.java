package shishin.risk.identification;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.platform.page.PageRequest;
import shishin.risk.lifecycle.Decision;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.RiskLevel;

/** By what risks can be narrowed down. */
public class RiskFilter {

    @QueryParam("stage")
    @Nullable
    Stage stage;

    @QueryParam("level")
    @Parameter(description = "The level that counts")
    @Nullable
    RiskLevel level;

    @QueryParam("decision")
    @Nullable
    Decision decision;

    @QueryParam("overdue")
    @Parameter(description = "Those whose next act was due before now, or those of which it is not")
    @Nullable
    Boolean overdue;

    @QueryParam("owner")
    @Size(max = 100)
    @Nullable
    String owner;

    @QueryParam("category")
    @Size(max = 60)
    @Nullable
    String category;

    @QueryParam("item")
    @Size(max = 60)
    @Parameter(description = "Code of an item")
    @Nullable
    String item;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "Text in code, title or scenario")
    @Nullable
    String q;

    /** Takes over what was kept, where the request itself says nothing. */
    public void fill(RiskQuery kept) {
        stage = stage == null ? kept.stage() : stage;
        level = level == null ? kept.level() : level;
        decision = decision == null ? kept.decision() : decision;
        owner = owner == null ? kept.owner() : owner;
        category = category == null ? kept.category() : category;
        item = item == null ? kept.item() : item;
        q = q == null ? kept.q() : q;
        overdue = overdue == null ? kept.overdue() : overdue;
    }

    Listing<Risk> listing(PageRequest request, Instant now) {
        return Listing.of(Risk.class)
                .sortedBy("-updatedAt", "identifiedAt", "code", "priority", "nextDue")
                .where("e.standing.stage = :stage", "stage", stage)
                .where("e.standing.ratings.level = :level", "level", level)
                .where("e.standing.decision = :decision", "decision", decision)
                .where("e.nextDue is not null and e.nextDue <= :now", "now", Boolean.TRUE.equals(overdue) ? now : null)
                .where("(e.nextDue is null or e.nextDue > :later)", "later", Boolean.FALSE.equals(overdue) ? now : null)
                .where("e.owner = :owner", "owner", owner)
                .where("e.category = :category", "category", category)
                .where("exists (select 1 from RiskItem i where i.riskId = e.id and i.item = :item)", "item", item)
                .where("e.search like :q escape '!'", "q", pattern())
                .where("e.nextDue is not null and e.nextDue > :begin", "begin", byDue(request) ? Instant.EPOCH : null);
    }

    /** Sorted by due, a list holds what is due at all. */
    private static boolean byDue(PageRequest request) {
        return request.sort != null && request.sort.endsWith("nextDue");
    }

    private @Nullable String pattern() {
        if (q == null) return null;
        return "%"
                + q.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
