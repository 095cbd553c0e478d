package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Evidence that nobody renewed is an issue: what it proved is not proved any more. */
@ApplicationScoped
class EvidenceExpiredListener implements FactListener<EvidenceTold> {

    private final Sightings sightings;

    EvidenceExpiredListener(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public String type() {
        return "shishin.assessment.evidence-expired.v1";
    }

    @Override
    public Class<EvidenceTold> shape() {
        return EvidenceTold.class;
    }

    @Override
    public void hear(EvidenceTold evidence, Envelope envelope) {
        Sightings.each(evidence.items()).forEach(item -> sightings.failed(evidence.sighting(item, "EXPIRED")));
    }
}
