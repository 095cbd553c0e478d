package shishin.assessment.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shishin.platform.due.Rounds;

/** Notices that evidence is no longer valid. */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final Rounds rounds;
    private final ExpiredStream expired;

    Expiry(Rounds rounds, ExpiredStream expired) {
        this.rounds = rounds;
        this.expired = expired;
    }

    @Scheduled(every = "{shishin.evidence.expiry-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int said = rounds.make("The expiry of stream", StreamRepository.EXPIRED, expired::say);
        if (said > 0) LOG.infof("The evidence of %d streams has expired", said);
    }
}
