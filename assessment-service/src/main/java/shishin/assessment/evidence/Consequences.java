package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import shishin.assessment.ledger.Entered;
import shishin.assessment.ledger.Entry;
import shishin.assessment.ledger.Ledger;
import shishin.platform.outbox.Enclosed;
import shishin.platform.outbox.Outbox;

/** What follows from evidence that was taken in: every piece is entered in the ledger, and what is news is told. */
@ApplicationScoped
class Consequences {

    /** All that never changes; what people make of it later is not part of it. */
    static final Set<String> OBSERVATION = Set.of(
            "id",
            "streamId",
            "externalId",
            "producer",
            "check",
            "subject",
            "edition",
            "items",
            "result",
            "reason",
            "severity",
            "actual",
            "expected",
            "observedFrom",
            "observedTo",
            "collectedAt",
            "receivedAt",
            "receivedFrom",
            "validUntil",
            "signature",
            "placedBy",
            "attachment");

    private final Ledger ledger;
    private final Outbox outbox;
    private final EvidenceMeters meters;

    Consequences(Ledger ledger, Outbox outbox, EvidenceMeters meters) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.meters = meters;
    }

    /** What is to be entered of it, with the statement that writes it. */
    Entered entered(Filing filing) {
        return ledger.prepare(filing.added().stream()
                .map(Accepted::evidence)
                .map(evidence -> new Entry("evidence", "evidence/" + evidence.id(), evidence, OBSERVATION))
                .toList());
    }

    /** What is to be told of it, with the same statement. */
    Enclosed told(Filing filing) {
        return outbox.enclose(filing.facts());
    }

    void count(Filing filing) {
        meters.taken(filing.added());
    }
}
