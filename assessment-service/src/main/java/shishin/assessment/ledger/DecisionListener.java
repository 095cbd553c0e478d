package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** What is decided about risks stands in the ledger beside the evidence: as {@code decisions/<id>}. */
@ApplicationScoped
class DecisionListener implements FactListener<DecisionListener.DecisionRecorded> {

    private static final Set<String> ALL_OF_IT = Set.of("decisionId", "about", "act", "by", "digest", "at");

    private final Ledger ledger;

    DecisionListener(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param digest of the entry of the trail, which is not told itself */
    record DecisionRecorded(String decisionId, String about, String act, String by, String digest, Instant at) {}

    @Override
    public String type() {
        return "shishin.risk.decision-recorded.v1";
    }

    @Override
    public Class<DecisionRecorded> shape() {
        return DecisionRecorded.class;
    }

    @Override
    public void hear(DecisionRecorded decision, Envelope envelope) {
        ledger.enter(List.of(new Entry("decision", "decisions/" + decision.decisionId(), decision, ALL_OF_IT)));
    }
}
