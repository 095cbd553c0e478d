package shishin.risk.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.quantity.Calculation;
import shishin.risk.quantity.LossResult;
import shishin.risk.trail.Moments;

/** Takes requests for runs, and tells where they stand. */
@ApplicationScoped
public class Runs {

    private static final Logger LOG = Logger.getLogger(Runs.class);

    private final EntityManager entities;
    private final Calculation calculation;
    private final RunQueue queue;
    private final Moments moments;

    Runs(EntityManager entities, Calculation calculation, RunQueue queue, Moments moments) {
        this.entities = entities;
        this.calculation = calculation;
        this.queue = queue;
        this.moments = moments;
    }

    /** Answers what is small at once, before a transaction is begun, and queues the rest. */
    public RunView request(RunRequest request) {
        var answer = calculation.atOnce(request.content().question());
        return QuarkusTransaction.joiningExisting().call(() -> keep(request, answer));
    }

    private RunView keep(RunRequest request, Optional<LossResult> answer) {
        var now = moments.now();
        var run = new SimulationRun(request, now.actor(), now.at());
        answer.ifPresentOrElse(result -> run.done(result, now.at()), () -> queue.requireRoom(now.tenant()));
        entities.persist(run);
        LOG.infof("Run %s requested: %s", run.id(), run.state());
        return run.view();
    }

    @Transactional
    public RunView get(RunPurpose purpose, UUID id) {
        return find(purpose, id, LockModeType.NONE).view();
    }

    @Transactional
    public RunView cancel(RunPurpose purpose, UUID id, IfMatch expected) {
        var run = find(purpose, id, LockModeType.PESSIMISTIC_WRITE);
        expected.require(run.version());
        run.cancel(moments.now().at());
        entities.flush();
        LOG.infof("Run %s cancelled", id);
        return run.view();
    }

    @Transactional
    public Page<RunView> page(RunPurpose purpose, PageRequest request) {
        return Listing.of(SimulationRun.class)
                .sortedBy("-at")
                .where("e.purpose = :purpose", "purpose", purpose)
                .page(entities, request)
                .map(SimulationRun::line);
    }

    private SimulationRun find(RunPurpose purpose, UUID id, LockModeType lock) {
        var run = entities.find(SimulationRun.class, id, lock);
        if (run == null || run.purpose() != purpose) throw new NotFound("run", id);
        return run;
    }
}
