package shishin.assessment.agent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Signs of life that come with any call of an agent. They are gathered in memory and written every few seconds, so that no
 * post pays for being one; what a dying replica forgets is a few seconds of "last seen".
 */
@ApplicationScoped
public class Signs {

    private static final Logger LOG = Logger.getLogger(Signs.class);

    private final Map<Sign, Instant> gathered = new ConcurrentHashMap<>();
    private final Hearing hearing;
    private final Caller caller;
    private final Clock clock;

    private record Sign(String tenant, String agent) {}

    Signs(Hearing hearing, Caller caller, Clock clock) {
        this.hearing = hearing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one who calls lives, if it is a machine. */
    public void note() {
        var actor = caller.actor();
        if (actor.kind() != Actor.Kind.AGENT) return;
        gathered.merge(new Sign(caller.tenant(), actor.name()), clock.instant(), (a, b) -> a.isAfter(b) ? a : b);
    }

    @Scheduled(every = "{shishin.agents.signs}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        for (var sign : Set.copyOf(gathered.keySet())) {
            var at = gathered.remove(sign);
            if (at != null) write(sign, at);
        }
    }

    private void write(Sign sign, Instant at) {
        caller.actFor(sign.tenant(), Actor.SYSTEM, caller.correlationId());
        try {
            QuarkusTransaction.requiringNew().run(() -> hearing.of(sign.agent(), at, null));
        } catch (RuntimeException e) {
            LOG.warnf("A sign of life of agent %s is written later: %s", sign.agent(), e.getMessage());
            gathered.merge(sign, at, (a, b) -> a.isAfter(b) ? a : b);
        }
    }
}
