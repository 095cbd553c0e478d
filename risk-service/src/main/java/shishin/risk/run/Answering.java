package shishin.risk.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import shishin.platform.problem.Refusal;
import shishin.risk.quantity.Calculation;
import shishin.risk.simulation.watch.Cancelled;
import shishin.risk.simulation.watch.Watch;

/** Answers one run: reads it, computes outside any transaction, and writes the answer if the run is still in hand. */
@ApplicationScoped
class Answering {

    private static final Logger LOG = Logger.getLogger(Answering.class);

    private final EntityManager entities;
    private final Calculation calculation;
    private final RunConfig config;
    private final Clock clock;

    Answering(EntityManager entities, Calculation calculation, RunConfig config, Clock clock) {
        this.entities = entities;
        this.calculation = calculation;
        this.config = config;
        this.clock = clock;
    }

    void answer(UUID id, String replica, Watch watch) {
        var wanted = QuarkusTransaction.requiringNew().call(() -> wanted(id, replica));
        if (wanted.isEmpty()) return;
        try {
            var answer = calculation.answer(wanted.get().question(), watch);
            end(id, replica, run -> run.done(answer, clock.instant()));
        } catch (Refusal refusal) {
            end(id, replica, run -> run.failed(RunFailure.of(refusal), clock.instant()));
        } catch (Cancelled e) {
            LOG.infof("Run %s let go", id);
        }
    }

    /** What is asked; nothing when too many replicas died over it. */
    private Optional<Simulate> wanted(UUID id, String replica) {
        var run = entities.find(SimulationRun.class, id);
        if (run == null || !run.isHeldBy(replica)) return Optional.empty();
        if (!run.wasTriedTooOften(config.attempts())) return Optional.of(run.content());
        run.failed(RunFailure.GIVEN_UP, clock.instant());
        return Optional.empty();
    }

    private void end(UUID id, String replica, Consumer<SimulationRun> how) {
        QuarkusTransaction.requiringNew().run(() -> {
            var run = entities.find(SimulationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (run == null || !run.isHeldBy(replica)) return;
            how.accept(run);
            LOG.infof("Run %s ended: %s", id, run.state());
        });
    }
}
