package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Evidence that passes again marks the issue. */
@ApplicationScoped
class EvidenceRecoveredListener implements FactListener<EvidenceTold> {

    private final Sightings sightings;

    EvidenceRecoveredListener(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public String type() {
        return "shishin.assessment.evidence-recovered.v1";
    }

    @Override
    public Class<EvidenceTold> shape() {
        return EvidenceTold.class;
    }

    @Override
    public void hear(EvidenceTold evidence, Envelope envelope) {
        for (var item : Sightings.each(evidence.items()))
            sightings.recovered(evidence.dedupeKey(item), Origin.Kind.EVIDENCE, evidence.streamId(), evidence.at());
    }
}
