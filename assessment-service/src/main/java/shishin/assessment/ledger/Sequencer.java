package shishin.assessment.ledger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Looks for what waits, in every replica, and has it put into the log of its tenant; a damaged log stops no other. */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);

    private final Waiting waiting;
    private final Sequence sequence;
    private final Caller caller;

    Sequencer(Waiting waiting, Sequence sequence, Caller caller) {
        this.waiting = waiting;
        this.sequence = sequence;
        this.caller = caller;
    }

    @Scheduled(every = "{shishin.ledger.sequencing}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        var turn = tenants();
        while (!turn.isEmpty()) turn = turn.stream().filter(this::hasMore).toList();
    }

    /** A batch for each in turn, so that nobody waits until another's backlog is done. */
    private boolean hasMore(String tenant) {
        actFor(tenant);
        try {
            return sequence.next() == Sequence.AT_ONCE;
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "Entries wait for their place in the ledger of tenant %s", tenant);
            return false;
        }
    }

    private List<String> tenants() throws SQLException {
        actFor(Caller.EVERY_TENANT);
        return waiting.tenants();
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
