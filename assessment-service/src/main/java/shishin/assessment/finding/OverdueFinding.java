package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import shishin.assessment.assessment.Stamp;
import shishin.platform.caller.Actor;

/** Marks one finding as overdue and says so, in one transaction. */
@ApplicationScoped
class OverdueFinding {

    private final FindingRepository findings;
    private final FindingRecords records;
    private final Clock clock;

    OverdueFinding(FindingRepository findings, FindingRecords records, Clock clock) {
        this.findings = findings;
        this.records = records;
        this.clock = clock;
    }

    /** False when somebody else has said it or is saying it, or when there is nothing to say any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean say(UUID id, LocalDate today) {
        var due = findings.takeOverdue(id, today);
        due.ifPresent(finding -> {
            var stamp = new Stamp(Actor.SYSTEM, clock.instant());
            findings.add(finding.overdue(stamp));
            records.overdue(finding.view(), stamp);
        });
        return due.isPresent();
    }
}
