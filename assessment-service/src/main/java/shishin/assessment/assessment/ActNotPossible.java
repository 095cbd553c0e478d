package shishin.assessment.assessment;

import shishin.platform.problem.Refusal;

final class ActNotPossible extends Refusal {

    ActNotPossible(AssessmentAct act, AssessmentState state) {
        super(Kind.CONFLICT, act, state);
        tell("state", state);
        tell("possible", AssessmentAct.possible(state));
    }
}
