package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;

/** Assessments planned and opened in one go, for features that open many. */
@ApplicationScoped
public class Rounds {

    private static final IfMatch JUST_PLANNED = new IfMatch("*");

    private final AssessmentBook book;
    private final AssessmentActs acts;

    Rounds(AssessmentBook book, AssessmentActs acts) {
        this.book = book;
        this.acts = acts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID open(PlanAssessment plan) {
        var planned = book.plan(plan).id();
        return acts.act(planned, AssessmentAct.OPENING, JUST_PLANNED, null).id();
    }
}
