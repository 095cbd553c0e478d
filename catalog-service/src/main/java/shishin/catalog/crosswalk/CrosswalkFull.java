package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** A tenant keeps so many correspondences of its own, and no more. */
public final class CrosswalkFull extends Refusal {

    CrosswalkFull(int most) {
        super(Kind.CONFLICT, most);
    }
}
