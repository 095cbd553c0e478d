package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class ChangesUnexplained extends Refusal {

    ChangesUnexplained() {
        super(Kind.UNPROCESSABLE);
    }
}
