package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.assessment.guideline.Guideline;
import shishin.platform.outbox.Outbox;

/** What opening an assessment takes and tells. */
@ApplicationScoped
class Opening {

    private final Guideline guideline;
    private final Outbox outbox;

    Opening(Guideline guideline, Outbox outbox) {
        this.guideline = guideline;
        this.outbox = outbox;
    }

    /** Work begins by an edition that is in force; what was begun before its withdrawal goes on. */
    void of(Assessment assessment) {
        guideline.editionInForce(assessment.edition());
        outbox.publish(AssessmentOpened.of(assessment));
    }
}
