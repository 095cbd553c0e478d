package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Outbox;

/** Tells what happened to a risk: inside the service at once, and to the world. */
@ApplicationScoped
class Announcement {

    private final Event<ActDone> inside;
    private final Outbox outbox;

    Announcement(Event<ActDone> inside, Outbox outbox) {
        this.inside = inside;
        this.outbox = outbox;
    }

    void within(ActDone done) {
        inside.fire(done);
    }

    void abroad(Fact fact) {
        outbox.publish(fact);
    }
}
