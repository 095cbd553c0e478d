package shishin.catalog.edition;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Sees what other replicas have changed. One small query over what changed lately: it needs no connection of its own, works
 * through a pooler, and after an outage finds what was missed, which a notification would not.
 */
class Lookout {

    /** Longer than a transaction may take from the change to its commit. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final Shelf shelf;
    private final Caller caller;
    private long lastNanos = System.nanoTime();

    Lookout(Shelf shelf, Caller caller) {
        this.shelf = shelf;
        this.caller = caller;
    }

    @Scheduled(every = "{shishin.shelf.look-every}", concurrentExecution = SKIP)
    void look() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        var now = System.nanoTime();
        shelf.compare(OVERLAP.plusNanos(now - lastNanos));
        lastNanos = now;
    }
}
