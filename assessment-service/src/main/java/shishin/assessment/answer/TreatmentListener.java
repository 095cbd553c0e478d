package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

/** Asks to look again at the answers to the items a completed treatment is about. */
@ApplicationScoped
class TreatmentListener implements FactListener<TreatmentCompleted> {

    private static final Logger LOG = Logger.getLogger(TreatmentListener.class);

    private final AnswerRepository answers;

    TreatmentListener(AnswerRepository answers) {
        this.answers = answers;
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
        int asked = answers.askAgain(treatment);
        LOG.infof("Treatment %s asks %d answers again", treatment.treatmentId(), asked);
    }
}
