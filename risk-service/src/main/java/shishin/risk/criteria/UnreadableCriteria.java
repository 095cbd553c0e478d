package shishin.risk.criteria;

import shishin.platform.problem.Refusal;

/** A file that holds no criteria that can be read. */
final class UnreadableCriteria extends Refusal {

    UnreadableCriteria(String place) {
        super(Kind.UNPROCESSABLE, place);
        tell("pointer", place);
    }
}
