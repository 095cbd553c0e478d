package shishin.risk.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.due.Rounds;

/** Looks for reviews that are due, and for risks that something called for. */
@ApplicationScoped
class ReviewWatch {

    private static final String DUE =
            "select id, tenant from review_schedule where told_at is null and due <= :now order by due";
    private static final String CALLED_FOR = "select id, tenant from called_for where at <= :now order by at";

    private final Rounds rounds;
    private final Calendar calendar;
    private final CalledFor calledFor;

    ReviewWatch(Rounds rounds, Calendar calendar, CalledFor calledFor) {
        this.rounds = rounds;
        this.calendar = calendar;
        this.calledFor = calledFor;
    }

    @Scheduled(every = "${shishin.due.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.look("review", DUE, calendar::look);
        rounds.look("reopening", CALLED_FOR, calledFor::look);
    }
}
