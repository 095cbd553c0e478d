package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** The caller wanted to rule on an item first, and somebody has already. */
final class RulingExists extends Refusal {

    RulingExists(String item) {
        super(Kind.STALE, item);
    }
}
