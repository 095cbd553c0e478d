package shishin.assessment.agent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Notices agents that are silent and streams that are overdue. Every replica looks, and whoever locks one first says it;
 * what came about while nobody looked is said at the next look.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int AT_ONCE = 500;

    private final Hearing hearing;
    private final Cadences cadences;
    private final Caller caller;
    private final Clock clock;

    Watch(Hearing hearing, Cadences cadences, Caller caller, Clock clock) {
        this.hearing = hearing;
        this.cadences = cadences;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.agents.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        settle(now);
        int silent = sayAll(now, hearing::due, due -> hearing.saySilent(due.id(), now));
        int looked = sayAll(now, cadences::due, due -> cadences.judge(due.id(), now));
        if (silent > 0) LOG.infof("%d agents are silent", silent);
        if (looked > 0) LOG.debugf("%d streams were due", looked);
    }

    private void settle(Instant now) {
        actFor(Caller.EVERY_TENANT);
        QuarkusTransaction.requiringNew().run(() -> cadences.recover(now));
        int adopted = AT_ONCE;
        while (adopted == AT_ONCE) adopted = QuarkusTransaction.requiringNew().call(() -> cadences.adopt(AT_ONCE));
    }

    private int sayAll(Instant now, BiFunction<Instant, Integer, List<Due>> look, Predicate<Due> say) {
        int all = 0;
        int said = AT_ONCE;
        while (said == AT_ONCE) {
            actFor(Caller.EVERY_TENANT);
            var due = QuarkusTransaction.requiringNew().call(() -> look.apply(now, AT_ONCE));
            said = 0;
            for (var one : due) {
                actFor(one.tenant());
                if (QuarkusTransaction.requiringNew().call(() -> say.test(one))) said++;
            }
            all += said;
        }
        return all;
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
