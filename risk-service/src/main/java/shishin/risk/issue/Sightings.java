package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What follows from facts that tell of failure and recovery. */
@ApplicationScoped
class Sightings {

    private final SightingsTable table;
    private final IssueTrail trail;
    private final Event<ItemFailed> failures;

    Sightings(SightingsTable table, IssueTrail trail, Event<ItemFailed> failures) {
        this.table = table;
        this.trail = trail;
        this.failures = failures;
    }

    void failed(Sighting sighting) {
        var seen = table.failed(sighting);
        if (seen.opened()) trail.opened(seen.issue(), sighting);
        if (seen.news() && sighting.item() != null) failures.fire(ItemFailed.of(sighting, seen.issue()));
    }

    /** Marks the issue, never closes it: that is for a person to judge. */
    void recovered(String dedupeKey, Origin.Kind kind, String reference, Instant at) {
        table.recovered(dedupeKey, kind, reference, at).ifPresent(id -> trail.recovered(id, reference, at));
    }

    /** The items of a fact, or one absence of an item; in an order all facts share, so that none waits in a circle. */
    static List<@Nullable String> each(List<String> items) {
        var each = new ArrayList<@Nullable String>(new TreeSet<>(items));
        if (each.isEmpty()) each.add(null);
        return each;
    }
}
