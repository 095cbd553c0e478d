package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.ledger.Entry;
import shishin.assessment.ledger.Ledger;
import shishin.platform.outbox.Outbox;

/** What is told of findings: to others as facts, and to auditors in the ledger. */
@ApplicationScoped
class FindingRecords {

    private static final Set<String> CLOSED = Set.of(
            "id",
            "assessmentId",
            "externalId",
            "edition",
            "subject",
            "items",
            "grade",
            "title",
            "description",
            "evidence",
            "rootCause",
            "correctiveAction",
            "owner",
            "due",
            "state",
            "stateSince",
            "effectiveness",
            "closingEvidence",
            "raisedBy",
            "raisedAt");

    private final Outbox outbox;
    private final Ledger ledger;

    FindingRecords(Outbox outbox, Ledger ledger) {
        this.outbox = outbox;
        this.ledger = ledger;
    }

    void raised(FindingView finding) {
        outbox.publish(FindingRaised.of(finding));
    }

    void reopened(FindingView finding, FindingTraceView trace) {
        outbox.publish(FindingReopened.of(finding, trace));
    }

    void overdue(FindingView finding, Stamp stamp) {
        outbox.publish(FindingOverdue.of(finding, stamp.at()));
    }

    void closed(FindingView finding, Stamp stamp) {
        outbox.publish(FindingClosed.of(finding, stamp));
        ledger.enter(List.of(new Entry("finding", "findings/%s/closure".formatted(finding.id()), finding, CLOSED)));
    }
}
