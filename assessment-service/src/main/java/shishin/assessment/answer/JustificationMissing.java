package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class JustificationMissing extends Refusal {

    JustificationMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
