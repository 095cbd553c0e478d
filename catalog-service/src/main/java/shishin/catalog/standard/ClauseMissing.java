package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** The caller wanted to change a clause that is not there. */
final class ClauseMissing extends Refusal {

    ClauseMissing(String number) {
        super(Kind.STALE, number);
    }
}
