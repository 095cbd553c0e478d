package shishin.assessment.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Takes away what was kept for evidence that never came, or is there no more. Every replica sweeps; each thing goes once. */
@ApplicationScoped
class Sweeping {

    private static final Logger LOG = Logger.getLogger(Sweeping.class);
    private static final int AT_ONCE = 500;

    private final AttachmentTable table;
    private final Attachments attachments;
    private final Caller caller;
    private final Grace grace;

    Sweeping(AttachmentTable table, Attachments attachments, Caller caller, Grace grace) {
        this.table = table;
        this.attachments = attachments;
        this.caller = caller;
        this.grace = grace;
    }

    @Scheduled(every = "{shishin.attachments.sweeping}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        sweep(grace.begin());
    }

    /** What nobody has touched since then, and nobody refers to. */
    int sweep(Instant touchedBefore) {
        int all = 0;
        int taken = AT_ONCE;
        while (taken == AT_ONCE) {
            actFor(Caller.EVERY_TENANT);
            var orphans = QuarkusTransaction.requiringNew().call(() -> table.orphans(touchedBefore, AT_ONCE));
            taken = 0;
            for (var orphan : orphans) if (take(orphan, touchedBefore)) taken++;
            all += taken;
        }
        if (all > 0) LOG.infof("%d attachments nobody refers to were taken away", all);
        return all;
    }

    /** The content goes before the row does: what is left half-way is found again at the next look. */
    private boolean take(AttachmentTable.Orphan orphan, Instant touchedBefore) {
        actFor(orphan.tenant());
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!table.take(orphan, touchedBefore)) return false;
                attachments.delete(orphan.sha256());
                return true;
            });
        } catch (UncheckedIOException e) {
            LOG.warnf("An attachment is taken away later: %s", e.getMessage());
            return false;
        }
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
