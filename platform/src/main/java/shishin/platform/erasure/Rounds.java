package shishin.platform.erasure;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.erasure.ErasureTable.Due;

/**
 * Carries erasures out, some blocks of a table at a time. Every step may be done twice: who takes up what another began
 * begins anew, and finds less.
 */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    /** What comes in as fast as it is erased waits for the next round. */
    private static final int MOST_PASSES = 10;

    private final ErasureTable table;
    private final Passage passage;
    private final Completion completion;
    private final Caller caller;

    Rounds(ErasureTable table, Passage passage, Completion completion, Caller caller) {
        this.table = table;
        this.passage = passage;
        this.completion = completion;
        this.caller = caller;
    }

    @Scheduled(every = "{shishin.erasure.look-every}", concurrentExecution = SKIP)
    void look() {
        for (var due = claim(); due.isPresent(); due = claim()) carryOut(due.get());
    }

    private Optional<Due> claim() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        return QuarkusTransaction.requiringNew().call(table::claim);
    }

    private void carryOut(Due due) {
        caller.actFor(due.tenant(), Actor.SYSTEM, due.erasure().id().toString());
        try {
            long changed = 0;
            long last = 1;
            for (int pass = 0; last > 0 && pass < MOST_PASSES; pass++) {
                last = passage.through(due.erasure());
                changed += last;
            }
            completion.close(due.erasure(), changed);
        } catch (RuntimeException e) {
            LOG.warnf("An erasure is taken up again later: %s", e.getMessage());
        }
    }
}
