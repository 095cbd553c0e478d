package shishin.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** First answers are kept for 24 hours. */
class ForgetOldAnswers {

    private final EntityManager entities;
    private final Caller caller;

    ForgetOldAnswers(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        deleteOld();
    }

    @Transactional
    void deleteOld() {
        entities.createNativeQuery("delete from first_answer where kept_at < now() - interval '24 hours'")
                .executeUpdate();
    }
}
