package shishin.assessment.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Notices that evidence is no longer valid. Every replica looks, and whoever locks a stream first says it; what expired
 * while nobody looked is said at the next look.
 */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int AT_ONCE = 500;

    private final StreamRepository streams;
    private final ExpiredStream expired;
    private final Caller caller;
    private final Clock clock;

    Expiry(StreamRepository streams, ExpiredStream expired, Caller caller, Clock clock) {
        this.streams = streams;
        this.expired = expired;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.evidence.expiry-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        int said = AT_ONCE;
        while (said == AT_ONCE) said = sayExpired(now);
    }

    private int sayExpired(Instant now) {
        actFor(Caller.EVERY_TENANT);
        var due = QuarkusTransaction.requiringNew().call(() -> streams.due(now, AT_ONCE));
        int said = 0;
        for (var stream : due) {
            actFor(stream.tenant());
            if (say(stream, now)) said++;
        }
        if (said > 0) LOG.infof("The evidence of %d streams has expired", said);
        return said;
    }

    /** One that cannot be said now does not keep the others from being said; it is found again at the next look. */
    private boolean say(StreamRepository.Due stream, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> expired.say(stream.id(), now));
        } catch (RuntimeException e) {
            LOG.warnf("That stream %s has expired could not be said: %s", stream.id(), e.getMessage());
            return false;
        }
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
