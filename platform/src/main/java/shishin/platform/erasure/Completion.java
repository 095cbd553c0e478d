package shishin.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import shishin.platform.outbox.Outbox;

/** Says, once, that all was erased: to this service, and to the others as a fact. */
@ApplicationScoped
class Completion {

    private final ErasureTable table;
    private final Outbox outbox;
    private final Event<ErasureDone> done;

    Completion(ErasureTable table, Outbox outbox, Event<ErasureDone> done) {
        this.table = table;
        this.outbox = outbox;
        this.done = done;
    }

    @Transactional
    void close(Erasure erasure, long changed) {
        var closed = table.close(erasure, changed);
        if (!closed.first()) return;
        var fact = new ErasureDone(
                erasure.id(), erasure.scope(), closed.changed(), closed.at().toInstant());
        outbox.publish(fact);
        done.fire(fact);
    }
}
