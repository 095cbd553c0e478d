package shishin.risk.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Moments;
import shishin.risk.trail.Trail;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

/** What is told of drafts: their trail, and what they became. */
@ApplicationScoped
class DraftTrail {

    private final Trail trail;
    private final Moments moments;
    private final Outbox outbox;
    private final Event<CriteriaChanged> told;

    DraftTrail(Trail trail, Moments moments, Outbox outbox, Event<CriteriaChanged> told) {
        this.trail = trail;
        this.moments = moments;
        this.outbox = outbox;
        this.told = told;
    }

    Moment now() {
        return moments.now();
    }

    void record(UUID draft, DraftAct act, @Nullable DraftView before, DraftView after) {
        trail.record(draft, act, moments.now(), before, after);
    }

    /** Tells the world, and whoever must follow at once. */
    void announce(CriteriaChanged fact) {
        outbox.publish(fact);
        told.fire(fact);
    }

    Page<TrailEntryView> about(UUID draft, TrailFilter filter, PageRequest request) {
        return trail.about(draft, filter, request);
    }
}
