package shishin.risk.incident;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.due.Rounds;

/** Looks for reports whose time is nearly over, or has passed. */
@ApplicationScoped
class DeadlineWatch {

    private static final String DUE = """
            select id, tenant from report_deadline where submitted_at is null
            and ((reminded_at is null and remind_at <= :now) or (missed_at is null and due <= :now)) order by due""";

    private final Rounds rounds;
    private final Deadlines deadlines;

    DeadlineWatch(Rounds rounds, Deadlines deadlines) {
        this.rounds = rounds;
        this.deadlines = deadlines;
    }

    @Scheduled(every = "${shishin.due.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.look("report-deadline", DUE, deadlines::look);
    }
}
