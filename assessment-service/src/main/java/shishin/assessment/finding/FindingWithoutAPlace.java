package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class FindingWithoutAPlace extends Refusal {

    FindingWithoutAPlace() {
        super(Kind.UNPROCESSABLE);
    }
}
