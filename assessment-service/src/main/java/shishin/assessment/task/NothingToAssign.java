package shishin.assessment.task;

import shishin.platform.problem.Refusal;

final class NothingToAssign extends Refusal {

    NothingToAssign() {
        super(Kind.UNPROCESSABLE);
    }
}
