package shishin.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** That a fact was heard is remembered for 30 days, longer than Kafka keeps it. */
class ForgetOldNotes {

    private final EntityManager entities;
    private final Caller caller;

    ForgetOldNotes(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Scheduled(every = "24h", delayed = "10m")
    void forget() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        deleteOld();
    }

    @Transactional
    void deleteOld() {
        entities.createNativeQuery("delete from inbox where heard_at < now() - interval '30 days'")
                .executeUpdate();
    }
}
