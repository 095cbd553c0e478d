package shishin.catalog.change;

import shishin.platform.problem.Refusal;

/** The caller wanted to change a table that is not there. */
final class SuccessorsMissing extends Refusal {

    SuccessorsMissing(String before, String after) {
        super(Kind.STALE, before, after);
    }
}
