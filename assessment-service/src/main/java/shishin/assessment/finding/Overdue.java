package shishin.assessment.finding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/**
 * Says once of each finding that its day has passed. Every replica looks, and whoever locks a finding first says it; what
 * fell due while nobody looked is said at the next look.
 */
@ApplicationScoped
class Overdue {

    private static final int AT_ONCE = 500;

    private final FindingRepository findings;
    private final OverdueFinding overdue;
    private final Caller caller;
    private final Clock clock;

    Overdue(FindingRepository findings, OverdueFinding overdue, Caller caller, Clock clock) {
        this.findings = findings;
        this.overdue = overdue;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(every = "{shishin.finding.overdue-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int said = AT_ONCE;
        while (said == AT_ONCE) said = say(today);
    }

    private int say(LocalDate today) {
        actFor(Caller.EVERY_TENANT);
        var due = QuarkusTransaction.requiringNew().call(() -> findings.overdue(today, AT_ONCE));
        int said = 0;
        for (var finding : due) {
            actFor(finding.tenant());
            if (QuarkusTransaction.requiringNew().call(() -> overdue.say(finding.id(), today))) said++;
        }
        return said;
    }

    private void actFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, caller.correlationId());
    }
}
