package shishin.risk.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.quantity.Calculation;
import shishin.risk.simulation.montecarlo.Watch;

/** Takes requests for runs, and tells where they stand. */
@ApplicationScoped
public class Runs {

    private static final Logger LOG = Logger.getLogger(Runs.class);

    private final EntityManager entities;
    private final Calculation calculation;
    private final RunQueue queue;
    private final Caller caller;
    private final Clock clock;

    Runs(EntityManager entities, Calculation calculation, RunQueue queue, Caller caller, Clock clock) {
        this.entities = entities;
        this.calculation = calculation;
        this.queue = queue;
        this.caller = caller;
        this.clock = clock;
    }

    /** Answers what is small at once, and queues the rest. */
    @Transactional
    public RunView request(RunPurpose purpose, Simulate command) {
        var run = new SimulationRun(purpose, command, caller.actor().name(), clock.instant());
        if (calculation.isSmall(command.model(), command.how()))
            run.done(calculation.answer(command.model(), command.how(), Watch.NONE), clock.instant());
        else queue.requireRoom(caller.tenant());
        entities.persist(run);
        LOG.infof("Run %s requested: %s", run.id(), run.view().state());
        return run.view();
    }

    @Transactional
    public RunView get(RunPurpose purpose, UUID id) {
        return find(purpose, id).view();
    }

    @Transactional
    public RunView cancel(RunPurpose purpose, UUID id, IfMatch expected) {
        var run = find(purpose, id);
        expected.require(run.version());
        run.cancel(clock.instant());
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
                .map(SimulationRun::view);
    }

    private SimulationRun find(RunPurpose purpose, UUID id) {
        var run = entities.find(SimulationRun.class, id);
        if (run == null || run.purpose() != purpose) throw new NotFound("run", id);
        return run;
    }
}
