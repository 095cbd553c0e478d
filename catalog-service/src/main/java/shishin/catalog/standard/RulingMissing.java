package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** The caller wanted to change a ruling that is not there. */
final class RulingMissing extends Refusal {

    RulingMissing(String item) {
        super(Kind.STALE, item);
    }
}
