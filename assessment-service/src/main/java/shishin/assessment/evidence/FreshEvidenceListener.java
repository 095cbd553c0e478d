package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shishin.assessment.answer.TreatmentCompleted;
import shishin.assessment.guideline.Guideline;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Asks for fresh evidence on the items a completed treatment is about. */
@ApplicationScoped
class FreshEvidenceListener implements FactListener<TreatmentCompleted> {

    private static final Logger LOG = Logger.getLogger(FreshEvidenceListener.class);

    private final StreamRepository streams;
    private final Guideline guideline;

    FreshEvidenceListener(StreamRepository streams, Guideline guideline) {
        this.streams = streams;
        this.guideline = guideline;
    }

    @Override
    public String type() {
        return TreatmentCompleted.TYPE;
    }

    @Override
    public Class<TreatmentCompleted> shape() {
        return TreatmentCompleted.class;
    }

    @Override
    public void hear(TreatmentCompleted treatment, Envelope envelope) {
        int asked = streams.wantFresh(treatment, guideline.under(treatment.edition(), treatment.items()));
        LOG.infof("Treatment %s wants fresh evidence in %d streams", treatment.treatmentId(), asked);
    }
}
