package shishin.risk.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.risk.simulation.watch.Watch;

/**
 * Answers the runs that wait, one at a time, on every replica. While it does, it says so again and again; a replica that
 * says nothing for the length of a lease is taken for dead, and another begins the run anew: the same seed gives it the
 * same bits. Works on threads of the platform: a virtual one that computes would keep its carrier from everybody else.
 */
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final String replica = NewId.next().toString();
    private final AtomicReference<@Nullable InHand> inHand = new AtomicReference<>();
    private volatile boolean ending;
    private final RunQueue queue;
    private final Answering answering;
    private final Caller caller;
    private final Clock clock;

    Worker(RunQueue queue, Answering answering, Caller caller, Clock clock) {
        this.queue = queue;
        this.answering = answering;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "${shishin.run.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var taken = take(); taken.isPresent(); taken = take()) answer(taken.get());
    }

    @Scheduled(every = "${shishin.run.beat-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        var run = inHand.get();
        if (run == null) return;
        forEveryTenant();
        if (!QuarkusTransaction.requiringNew().call(() -> queue.hold(run.taken.id(), replica, run.progress)))
            run.wanted = false;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forEveryTenant();
        var forgotten = QuarkusTransaction.requiringNew().call(() -> queue.forget(clock.instant()));
        if (forgotten > 0) LOG.infof("%d ended runs forgotten", forgotten);
    }

    /** A replica that is told to end gives its run back, so that a rolling deployment is no death. */
    @ActivateRequestContext
    void end(@Observes ShutdownEvent shutdown) {
        ending = true;
        var run = inHand.get();
        if (run == null) return;
        run.wanted = false;
        forEveryTenant();
        QuarkusTransaction.requiringNew().run(() -> queue.giveBack(run.taken.id(), replica));
        LOG.infof("Run %s given back", run.taken.id());
    }

    private Optional<RunQueue.Taken> take() {
        if (ending) return Optional.empty();
        forEveryTenant();
        return QuarkusTransaction.requiringNew().call(() -> queue.take(replica));
    }

    private void answer(RunQueue.Taken taken) {
        var run = new InHand(taken);
        inHand.set(run);
        try {
            caller.actFor(taken.tenant(), Actor.SYSTEM, NewId.next().toString());
            answering.answer(taken.id(), replica, run);
        } catch (RuntimeException e) {
            LOG.warnf("Run %s was not answered, will be tried again: %s", taken.id(), e);
        } finally {
            inHand.set(null);
        }
    }

    private void forEveryTenant() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "simulation-runs");
    }

    /** The run this replica works on. */
    private static final class InHand implements Watch {

        private final RunQueue.Taken taken;
        private volatile double progress;
        private volatile boolean wanted = true;

        InHand(RunQueue.Taken taken) {
            this.taken = taken;
        }

        @Override
        public boolean goOn(double share) {
            progress = Math.max(progress, share);
            return wanted;
        }
    }
}
