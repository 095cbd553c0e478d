package shishin.risk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Where every act leaves its trace, in the transaction of the act; what decides is told as well. */
@ApplicationScoped
public class Trail {

    private final EntityManager entities;
    private final Traces traces;
    private final Outbox outbox;

    Trail(EntityManager entities, Traces traces, Outbox outbox) {
        this.entities = entities;
        this.traces = traces;
        this.outbox = outbox;
    }

    /**
     * Records an act.
     *
     * @param about the thing the trail is kept of
     * @param before what it was; absent for what begins
     */
    public void record(UUID about, Enum<?> act, Moment moment, @Nullable Object before, @Nullable Object after) {
        var entry = new TrailEntry(about, act.name(), moment, traces.written(before), traces.written(after));
        var digest = traces.digest(entry);
        entry.seal(digest);
        entities.persist(entry);
        if (act instanceof Decisive decisive && decisive.decides())
            outbox.publish(new DecisionRecorded(entry.id(), about, act.name(), moment.actor(), digest, moment.at()));
    }

    /** The acts about a thing, oldest first unless asked otherwise. */
    public Page<TrailEntryView> about(UUID thing, TrailFilter filter, PageRequest request) {
        return Listing.of(TrailEntry.class)
                .sortedBy("at")
                .where("e.about = :about", "about", thing)
                .where("e.act in :acts", "acts", filter.acts())
                .where("e.at <= :until", "until", filter.until())
                .page(entities, request)
                .map(traces::view);
    }

    /** Entries of these acts alone. */
    public Page<TrailEntryView> about(UUID thing, Collection<? extends Enum<?>> acts, PageRequest request) {
        return Listing.of(TrailEntry.class)
                .sortedBy("at")
                .where("e.about = :about", "about", thing)
                .where("e.act in :acts", "acts", acts.stream().map(Enum::name).toList())
                .page(entities, request)
                .map(traces::view);
    }

    /** The last of some acts about a thing, up to a moment. */
    public Optional<TrailEntryView> last(UUID thing, Instant until, Collection<? extends Enum<?>> acts) {
        return entities.createQuery(
                        "from TrailEntry where about = :about and at <= :until and act in :acts order by at desc, id desc limit 1",
                        TrailEntry.class)
                .setParameter("about", thing)
                .setParameter("until", until)
                .setParameter("acts", acts.stream().map(Enum::name).toList())
                .getResultStream()
                .findFirst()
                .map(traces::view);
    }
}
