package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class TooManyFindings extends Refusal {

    TooManyFindings(int most) {
        super(Kind.UNPROCESSABLE, most);
    }
}
