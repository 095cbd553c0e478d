package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import shishin.platform.caller.Caller;

/** Every act on a correspondence, in the transaction of the act. */
@ApplicationScoped
class Trail {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Trail(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    Signature sign() {
        return new Signature(caller.actor(), clock.instant());
    }

    Known record(Act.Deed deed, Known known) {
        entities.persist(Act.of(deed, known, sign()));
        return known;
    }
}
