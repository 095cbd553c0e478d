package shishin.assessment.risk;

import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Keeps what a fact of one type tells of a risk. */
record RiskListener(String type, RiskStep step, RiskOutlook outlook) implements FactListener<RiskFact> {

    @Override
    public Class<RiskFact> shape() {
        return RiskFact.class;
    }

    @Override
    public boolean hearsTogether() {
        return true;
    }

    @Override
    public void hear(RiskFact fact, Envelope envelope) {
        outlook.keep(fact.news(step));
    }
}
