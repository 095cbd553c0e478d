package shishin.assessment.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** That a risk was closed is told as a decision. What else is closed by one is of no risk that was told of here. */
@ApplicationScoped
class ClosureListener implements FactListener<ClosureListener.DecisionRecorded> {

    private static final String CLOSE = "CLOSE";

    private final RiskOutlook outlook;

    ClosureListener(RiskOutlook outlook) {
        this.outlook = outlook;
    }

    record DecisionRecorded(UUID about, String act, Instant at) {}

    @Override
    public String type() {
        return "shishin.risk.decision-recorded.v1";
    }

    @Override
    public Class<DecisionRecorded> shape() {
        return DecisionRecorded.class;
    }

    @Override
    public boolean heeds(DecisionRecorded decision) {
        return decision.act().equals(CLOSE);
    }

    @Override
    public void hear(DecisionRecorded decision, Envelope envelope) {
        var closure = new RiskFact(decision.about(), null, null, null, null, null, null, null, decision.at());
        outlook.keep(closure.news(RiskStep.CLOSED));
    }
}
