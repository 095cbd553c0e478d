package shishin.assessment.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Carries the policies out: opens the months to come, thins those that are old enough, gives their space back. Every
 * replica looks; whoever locks a tenant's month works on it, some streams in a transaction, and where one stops the next
 * goes on.
 */
@ApplicationScoped
class Thinning {

    private static final Logger LOG = Logger.getLogger(Thinning.class);
    private static final int STREAMS_AT_ONCE = 200;

    private final MonthTable months;
    private final ThinningTable table;
    private final Caller caller;
    private final Clock clock;

    Thinning(MonthTable months, ThinningTable table, Caller caller, Clock clock) {
        this.months = months;
        this.table = table;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.evidence.retention-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        actFor(Caller.EVERY_TENANT);
        QuarkusTransaction.requiringNew().run(() -> months.openAhead(now));
        for (var policy : QuarkusTransaction.requiringNew().call(months::policies)) carryOut(policy, now);
        actFor(Caller.EVERY_TENANT);
        for (var month : QuarkusTransaction.requiringNew().call(months::mostlyThinned)) compact(month);
    }

    /** What fails for one tenant keeps nobody else's from being done. */
    private void carryOut(MonthTable.Policy policy, Instant now) {
        actFor(policy.tenant());
        try {
            for (var month : QuarkusTransaction.requiringNew().call(() -> months.due(policy, now)))
                thin(policy.tenant(), month);
        } catch (RuntimeException e) {
            LOG.warnf("Thinning for %s goes on at the next look: %s", policy.tenant(), e.getMessage());
        }
    }

    private void thin(String tenant, Month month) {
        boolean more = true;
        while (more) more = table.thin(month, STREAMS_AT_ONCE, clock.instant());
        long removed = table.removed(month);
        if (removed > 0)
            LOG.infof("Of %s, %d observations of %s have been thinned out", tenant, removed, month.first());
    }

    private void compact(Month month) {
        if (QuarkusTransaction.requiringNew().call(() -> months.compact(month, clock.instant())))
            LOG.infof("The space of %s was given back", month.first());
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
