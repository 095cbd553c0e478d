package shishin.catalog.change;

import shishin.platform.problem.Refusal;

/** The caller wanted to write a new table, and it is there already. */
final class SuccessorsExist extends Refusal {

    SuccessorsExist(String before, String after) {
        super(Kind.STALE, before, after);
    }
}
