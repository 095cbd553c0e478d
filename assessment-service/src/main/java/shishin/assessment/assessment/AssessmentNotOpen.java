package shishin.assessment.assessment;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** Answers are recorded while an assessment is open; before that it is a plan, after that it is under review or locked. */
final class AssessmentNotOpen extends Refusal {

    AssessmentNotOpen(UUID assessment, AssessmentState state) {
        super(Kind.CONFLICT, assessment, state);
        tell("state", state);
        tell("possible", AssessmentAct.possible(state));
    }
}
