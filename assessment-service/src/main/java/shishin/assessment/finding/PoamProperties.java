package shishin.assessment.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import shishin.assessment.oscal.Oscal;

/** What we hold of a finding and OSCAL has no place for, as properties of its item. */
final class PoamProperties {

    private PoamProperties() {}

    static void write(FindingView finding, ObjectNode item) {
        Oscal.property(item, "finding-id", finding.id());
        Oscal.property(item, "grade", finding.grade());
        Oscal.property(item, "state", finding.state());
        Oscal.property(item, "state-since", finding.stateSince());
        Oscal.property(item, "edition", finding.edition());
        Oscal.property(
                item,
                "subject",
                finding.subject().type() + ":" + finding.subject().id());
        finding.items().forEach(code -> Oscal.property(item, "item", code));
        Oscal.property(item, "owner", finding.owner());
        Oscal.property(item, "due", finding.due());
        Oscal.property(item, "overdue-at", finding.overdueAt());
        Oscal.property(item, "root-cause", finding.rootCause());
        Oscal.property(item, "corrective-action", finding.correctiveAction());
        Oscal.property(item, "effectiveness", finding.effectiveness());
        finding.evidence().forEach(id -> Oscal.property(item, "evidence", id));
        finding.closingEvidence().forEach(id -> Oscal.property(item, "closing-evidence", id));
        Oscal.property(item, "assessment-id", finding.assessmentId());
        Oscal.property(item, "raised-by", finding.raisedBy());
        Oscal.property(item, "raised-at", finding.raisedAt());
        Oscal.property(item, "updated-at", finding.updatedAt());
        if (finding.recurrence() != null) recurrence(finding.recurrence(), item);
    }

    private static void recurrence(Recurrence recurrence, ObjectNode item) {
        Oscal.property(item, "stream-id", recurrence.streamId());
        Oscal.property(item, "seen", recurrence.seen());
        Oscal.property(item, "last-seen", recurrence.lastSeen());
        Oscal.property(item, "recovered-at", recurrence.recoveredAt());
        Oscal.property(item, "recovery", recurrence.recovery());
    }
}
