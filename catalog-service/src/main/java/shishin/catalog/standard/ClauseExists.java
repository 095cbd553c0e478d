package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** The caller wanted to write a new clause, and it is there already. */
final class ClauseExists extends Refusal {

    ClauseExists(String number) {
        super(Kind.STALE, number);
    }
}
