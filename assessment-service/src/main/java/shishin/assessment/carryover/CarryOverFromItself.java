package shishin.assessment.carryover;

import shishin.platform.problem.Refusal;

final class CarryOverFromItself extends Refusal {

    CarryOverFromItself() {
        super(Kind.UNPROCESSABLE);
    }
}
