package shishin.risk.treatment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.due.Rounds;

/** Looks for actions under way whose last day has passed. */
@ApplicationScoped
class PlanWatch {

    private static final String DUE = """
            select a.id, a.tenant from treatment_action a join treatment t on t.id = a.treatment_id
            where a.state <> 'DONE' and a.told_at is null and a.due_at <= :now and t.state in ('DECIDED', 'IN_PROGRESS')
            order by a.due_at""";

    private final Rounds rounds;
    private final Plan plan;

    PlanWatch(Rounds rounds, Plan plan) {
        this.rounds = rounds;
        this.plan = plan;
    }

    @Scheduled(every = "${shishin.due.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.look("treatment-action", DUE, plan::look);
    }
}
