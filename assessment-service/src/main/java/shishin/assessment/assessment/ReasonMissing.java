package shishin.assessment.assessment;

import shishin.platform.problem.Refusal;

final class ReasonMissing extends Refusal {

    ReasonMissing(AssessmentAct act) {
        super(Kind.UNPROCESSABLE, act);
    }
}
