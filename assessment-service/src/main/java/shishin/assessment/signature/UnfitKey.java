package shishin.assessment.signature;

import shishin.platform.problem.Refusal;

final class UnfitKey extends Refusal {

    UnfitKey() {
        super(Kind.UNPROCESSABLE);
    }
}
