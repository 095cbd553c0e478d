package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class TimeOutOfRange extends Refusal {

    TimeOutOfRange() {
        super(Kind.UNPROCESSABLE);
    }
}
