package shishin.assessment.reception;

import shishin.platform.problem.Refusal;

final class BodyTooLarge extends Refusal {

    BodyTooLarge() {
        super(Kind.TOO_LARGE);
    }
}
