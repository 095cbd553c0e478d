package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class ReviewStepNotPossible extends Refusal {

    ReviewStepNotPossible(ReviewStep step, Approval approval) {
        super(Kind.CONFLICT, step, approval);
        tell("state", approval);
        tell("possible", ReviewStep.possible(approval));
    }
}
