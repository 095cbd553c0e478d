package shishin.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Moves facts from the outbox to Kafka, oldest first, a batch at a time. Every replica runs one; advisory locks give each
 * partition to one of them for the time of a batch, and none takes all of them. What Kafka has acknowledged is removed in
 * the same transaction; a crash in between sends it again, never loses it.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 1000;
    private static final int PARTITIONS_A_BATCH = OutboxRow.PARTITIONS / 2;

    /** So many batches that are not full reach every partition, as a rule; whom they miss comes first the next time. */
    private static final int CALM = OutboxRow.PARTITIONS / PARTITIONS_A_BATCH;

    /** What is committed within this time goes together: a batch costs as much as a fact. */
    private static final long GATHER_MILLIS = 25;

    /** The same while much is told: what all who listen do for each batch they then do for more facts. */
    private static final long GATHER_MANY_MILLIS = 100;

    /** So many facts at once are much. */
    private static final int MANY = 8;

    private static final long LOOK_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    /** How long a stop waits until all has left, and then for the last batch; the rest leaves through another replica. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private static final Duration LAST_BATCH = Duration.ofSeconds(5);

    private final DataSource database;
    private final Publisher publisher;
    private final Caller caller;
    private final OutboxMeters meters;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean open = true;
    private volatile long endAt;
    private int sentLast;

    OutboxRelay(DataSource database, Publisher publisher, Caller caller, OutboxMeters meters) {
        this.database = database;
        this.publisher = publisher;
        this.caller = caller;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Requests have ended by now. What they said last is sent on, and no batch is left half-way. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        endAt = System.nanoTime() + LAST_WORDS.toNanos();
        open = false;
        wake();
        if (thread.isAlive()) thread.join(LAST_WORDS.plus(LAST_BATCH));
    }

    /** Says that something was committed here; what other replicas committed is found by looking. */
    void wake() {
        if (news.availablePermits() == 0) news.release();
    }

    private void run() {
        long pause = LOOK_MILLIS;
        boolean last = false;
        while (!last) {
            try {
                if (news.tryAcquire(pause, TimeUnit.MILLISECONDS)) gather();
                last = !open;
                relay();
                pause = LOOK_MILLIS;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (open) LOG.warnf("Facts wait in the outbox: %s", e.getMessage());
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void gather() throws InterruptedException {
        Thread.sleep(sentLast < MANY ? GATHER_MILLIS : GATHER_MANY_MILLIS);
        news.drainPermits();
    }

    /** Sends what waits in partitions no other relay holds; what comes meanwhile is gathered for the next time. */
    @ActivateRequestContext
    void relay() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "relay");
        sentLast = 0;
        int calm = 0;
        while (mayGoOn()) {
            var sent = QuarkusTransaction.requiringNew().call(this::batch);
            sentLast += sent.facts();
            calm = sent.isFull() ? 0 : calm + 1;
            if (sent.isAllThereWas() || (open && calm == CALM)) return;
        }
    }

    private boolean mayGoOn() {
        return open || System.nanoTime() - endAt < 0;
    }

    /** Sends what waits longest. */
    private Sent batch() {
        try (var connection = database.getConnection()) {
            var partitions = OutboxTable.take(connection, PARTITIONS_A_BATCH);
            if (partitions.isEmpty()) return new Sent(0, 0);
            var oldest = OutboxTable.oldest(connection, partitions, BATCH);
            publisher.send(oldest.facts());
            meters.sent(oldest.facts());
            OutboxTable.remove(connection, oldest);
            return new Sent(partitions.size(), oldest.facts().size());
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private record Sent(int partitions, int facts) {

        boolean isFull() {
            return facts == BATCH;
        }

        boolean isAllThereWas() {
            return partitions < PARTITIONS_A_BATCH && !isFull();
        }
    }
}
