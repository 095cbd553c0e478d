package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** A finding is an issue. */
@ApplicationScoped
class FindingListener implements FactListener<FindingTold> {

    private final FoundWanting found;

    FindingListener(FoundWanting found) {
        this.found = found;
    }

    @Override
    public String type() {
        return "shishin.assessment.finding-raised.v1";
    }

    @Override
    public Class<FindingTold> shape() {
        return FindingTold.class;
    }

    /** What a stream raised is left to the facts about its evidence. */
    @Override
    public boolean heeds(FindingTold finding) {
        return !finding.followsEvidence();
    }

    @Override
    public void hear(FindingTold finding, Envelope envelope) {
        found.open(finding);
    }
}
