package shishin.risk.acceptance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.due.Rounds;

/** Looks for acceptances whose time has passed, and for those judged by criteria that are not in force any more. */
@ApplicationScoped
class Watch {

    private static final String DUE = """
            select id, tenant from acceptance
            where state in ('REQUESTED', 'GRANTED') and valid_until <= :now order by valid_until""";
    private static final String JUDGED_BY_OTHERS = """
            select a.id, a.tenant from acceptance a where a.state in ('REQUESTED', 'GRANTED') and a.at <= :now
            and a.criteria < (select max(c.number) from criteria c where c.tenant = a.tenant) order by a.at""";

    private final Rounds rounds;
    private final Lapsing lapsing;
    private final Rejudging rejudging;

    Watch(Rounds rounds, Lapsing lapsing, Rejudging rejudging) {
        this.rounds = rounds;
        this.lapsing = lapsing;
        this.rejudging = rejudging;
    }

    @Scheduled(every = "${shishin.acceptance.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.look("acceptance", DUE, lapsing::lapseInTime);
        rounds.look("acceptance", JUDGED_BY_OTHERS, rejudging::look);
    }
}
