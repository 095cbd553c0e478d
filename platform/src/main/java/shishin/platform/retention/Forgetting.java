package shishin.platform.retention;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Deletes what has been kept long enough, of every tenant. */
@ApplicationScoped
class Forgetting {

    private final List<Retention> retentions;
    private final EntityManager entities;
    private final Caller caller;

    Forgetting(@All List<Retention> retentions, EntityManager entities, Caller caller) {
        this.retentions = retentions;
        this.entities = entities;
        this.caller = caller;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = SKIP)
    void forget() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        for (var retention : retentions)
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            entities.createNativeQuery(retention.forgetting()).executeUpdate());
    }
}
