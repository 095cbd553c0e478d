package shishin.assessment.agent;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import shishin.platform.due.Rounds;

/** Notices agents that are silent and streams that are overdue. */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int AT_ONCE = 500;

    private final Hearing hearing;
    private final Cadences cadences;
    private final Rounds rounds;
    private final Clock clock;

    Watch(Hearing hearing, Cadences cadences, Rounds rounds, Clock clock) {
        this.hearing = hearing;
        this.cadences = cadences;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.agents.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        settle();
        int silent = rounds.make("The silent agent", Hearing.SILENT_NOW, hearing::saySilent);
        int looked = rounds.make("The cadence of stream", Cadences.DUE, cadences::judge);
        if (silent > 0) LOG.infof("%d agents are silent", silent);
        if (looked > 0) LOG.debugf("%d streams were due", looked);
    }

    private void settle() {
        rounds.forAll(() -> cadences.recover(clock.instant()));
        int adopted = AT_ONCE;
        while (adopted == AT_ONCE) adopted = rounds.forAll(() -> cadences.adopt(AT_ONCE));
    }
}
