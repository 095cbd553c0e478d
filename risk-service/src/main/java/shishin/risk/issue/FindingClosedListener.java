package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** A finding that was closed is proven mended: its issue is marked, for people to close it. */
@ApplicationScoped
class FindingClosedListener implements FactListener<FindingTold> {

    private final FoundWanting found;

    FindingClosedListener(FoundWanting found) {
        this.found = found;
    }

    @Override
    public String type() {
        return "shishin.assessment.finding-closed.v1";
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
        found.mended(finding);
    }
}
