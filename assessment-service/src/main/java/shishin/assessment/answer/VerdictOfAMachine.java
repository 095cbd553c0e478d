package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class VerdictOfAMachine extends Refusal {

    VerdictOfAMachine() {
        super(Kind.FORBIDDEN);
    }
}
