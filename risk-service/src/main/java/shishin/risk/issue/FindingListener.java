package shishin.risk.issue;

import java.util.function.Consumer;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** What one type of fact about findings means for issues. What a stream raised is left to the facts about its evidence. */
record FindingListener(String type, Consumer<FindingTold> effect) implements FactListener<FindingTold> {

    @Override
    public Class<FindingTold> shape() {
        return FindingTold.class;
    }

    @Override
    public boolean heeds(FindingTold finding) {
        return !finding.followsEvidence();
    }

    @Override
    public void hear(FindingTold finding, Envelope envelope) {
        effect.accept(finding);
    }
}
