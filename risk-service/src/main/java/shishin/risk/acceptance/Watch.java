package shishin.risk.acceptance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/**
 * Looks for acceptances whose time has passed. Every replica does; whoever gets hold of one lets it lapse, in a
 * transaction of its own as the tenant it belongs to. What became due while the service was down is due at the next look.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int AT_A_LOOK = 200;

    private final Acceptances acceptances;
    private final Lapsing lapsing;
    private final Caller caller;
    private final Clock clock;

    Watch(Acceptances acceptances, Lapsing lapsing, Caller caller, Clock clock) {
        this.acceptances = acceptances;
        this.lapsing = lapsing;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "${shishin.acceptance.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        var due = dueOfEveryTenant(now);
        for (var one : due) lapse(one, now);
    }

    private List<Acceptances.Due> dueOfEveryTenant(Instant now) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "acceptance-watch");
        return QuarkusTransaction.requiringNew().call(() -> acceptances.due(now, AT_A_LOOK));
    }

    private void lapse(Acceptances.Due due, Instant now) {
        try {
            caller.actFor(due.tenant(), Actor.SYSTEM, NewId.next().toString());
            lapsing.lapseInTime(due.id(), now);
        } catch (RuntimeException e) {
            LOG.warnf("Acceptance %s did not lapse, will be tried again: %s", due.id(), e.getMessage());
        }
    }
}
