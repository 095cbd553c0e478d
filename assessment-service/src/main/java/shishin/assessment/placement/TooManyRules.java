package shishin.assessment.placement;

import shishin.platform.problem.Refusal;

final class TooManyRules extends Refusal {

    TooManyRules(int most) {
        super(Kind.CONFLICT, most);
    }
}
