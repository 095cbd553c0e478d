package shishin.assessment.finding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.due.Rounds;

/** Says once of each finding that its day has passed. */
@ApplicationScoped
class Overdue {

    private final Rounds rounds;
    private final OverdueFinding overdue;

    Overdue(Rounds rounds, OverdueFinding overdue) {
        this.rounds = rounds;
        this.overdue = overdue;
    }

    @Scheduled(every = "{shishin.finding.overdue-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.make("The overdue finding", FindingRepository.OVERDUE, overdue::say);
    }
}
