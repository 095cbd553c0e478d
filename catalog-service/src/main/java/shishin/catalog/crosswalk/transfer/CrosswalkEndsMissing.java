package shishin.catalog.crosswalk.transfer;

import shishin.platform.problem.Refusal;

/** A file holds one crosswalk, so both of its catalogues are named. */
final class CrosswalkEndsMissing extends Refusal {

    CrosswalkEndsMissing() {
        super(Kind.MALFORMED);
    }
}
