package shishin.assessment.reception;

import shishin.platform.problem.Refusal;

final class TooManyEvents extends Refusal {

    TooManyEvents(int most) {
        super(Kind.TOO_LARGE, most);
    }
}
