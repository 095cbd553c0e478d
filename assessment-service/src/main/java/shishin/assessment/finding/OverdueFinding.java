package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import shishin.assessment.assessment.Stamp;
import shishin.platform.caller.Actor;

/** Marks one finding as overdue and says so, in one transaction. */
@ApplicationScoped
class OverdueFinding {

    private final FindingRepository findings;
    private final FindingRecords records;

    OverdueFinding(FindingRepository findings, FindingRecords records) {
        this.findings = findings;
        this.records = records;
    }

    /** False when somebody else has said it or is saying it, or when there is nothing to say any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean say(UUID id, Instant now) {
        var due = findings.takeOverdue(id, LocalDate.ofInstant(now, ZoneOffset.UTC));
        due.ifPresent(finding -> {
            var stamp = new Stamp(Actor.SYSTEM, now);
            findings.add(finding.overdue(stamp));
            records.overdue(finding.view(), stamp);
        });
        return due.isPresent();
    }
}
