package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

final class ItemNamedTwice extends Refusal {

    ItemNamedTwice(String item) {
        super(Kind.UNPROCESSABLE, item);
    }
}
