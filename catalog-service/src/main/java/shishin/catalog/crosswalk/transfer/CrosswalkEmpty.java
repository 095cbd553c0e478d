package shishin.catalog.crosswalk.transfer;

import shishin.platform.problem.Refusal;

/** There is nothing to take out. */
final class CrosswalkEmpty extends Refusal {

    CrosswalkEmpty(String from, String to) {
        super(Kind.NOT_FOUND, from, to);
    }
}
