package shishin.assessment.campaign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import shishin.assessment.campaign.SubjectRepository.Waiting;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.problem.Refusal;

/**
 * Opens what waits, some at a time. Every replica looks; a subject is opened by whoever locks it first, and what was begun
 * before a replica died is found at the next look.
 */
@ApplicationScoped
class Opener {

    private static final Logger LOG = Logger.getLogger(Opener.class);
    private static final int AT_ONCE = 50;

    private final SubjectRepository subjects;
    private final CampaignOpening opening;
    private final Caller caller;
    private final Clock clock;

    Opener(SubjectRepository subjects, CampaignOpening opening, Caller caller, Clock clock) {
        this.subjects = subjects;
        this.opening = opening;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.campaign.opening}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, caller.correlationId());
        for (var waiting : QuarkusTransaction.requiringNew().call(subjects::waiting)) open(waiting);
    }

    /** What fails for one campaign keeps no other from being opened. */
    private void open(Waiting waiting) {
        caller.actFor(waiting.tenant(), new Actor(waiting.startedBy(), Actor.Kind.SYSTEM), caller.correlationId());
        try {
            int some = AT_ONCE;
            while (some == AT_ONCE) {
                some = openSome(waiting.campaign());
                LOG.infof("%d assessments of campaign %s were opened", some, waiting.campaign());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Campaign %s is opened further at the next look: %s", waiting.campaign(), e.getMessage());
        }
    }

    /** An edition that was withdrawn meanwhile is refused to all alike. */
    private int openSome(UUID campaign) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> opening.open(campaign, AT_ONCE, clock.instant()));
        } catch (Refusal refusal) {
            QuarkusTransaction.requiringNew()
                    .run(() -> subjects.settle(campaign, SubjectState.REFUSED, refusal.slug(), clock.instant()));
            return 0;
        }
    }
}
