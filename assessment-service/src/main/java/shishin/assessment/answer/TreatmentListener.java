package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shishin.assessment.guideline.Guideline;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Asks to look again at the answers to the items a completed treatment is about. */
@ApplicationScoped
class TreatmentListener implements FactListener<TreatmentCompleted> {

    private static final Logger LOG = Logger.getLogger(TreatmentListener.class);

    private final AnswerRepository answers;
    private final Guideline guideline;

    TreatmentListener(AnswerRepository answers, Guideline guideline) {
        this.answers = answers;
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
        int asked = answers.askAgain(treatment, guideline.under(treatment.edition(), treatment.items()));
        LOG.infof("Treatment %s asks %d answers again", treatment.treatmentId(), asked);
    }
}
