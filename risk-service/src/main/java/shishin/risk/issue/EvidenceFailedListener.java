package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Evidence that failed is an issue. */
@ApplicationScoped
class EvidenceFailedListener implements FactListener<EvidenceTold> {

    private final Sightings sightings;

    EvidenceFailedListener(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public String type() {
        return "shishin.assessment.evidence-failed.v1";
    }

    @Override
    public Class<EvidenceTold> shape() {
        return EvidenceTold.class;
    }

    @Override
    public void hear(EvidenceTold evidence, Envelope envelope) {
        var verdict = evidence.result() == null ? "FAIL" : evidence.result();
        Sightings.each(evidence.items()).forEach(item -> sightings.failed(evidence.sighting(item, verdict)));
    }
}
