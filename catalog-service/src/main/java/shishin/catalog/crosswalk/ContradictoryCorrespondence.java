package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** The parts of a correspondence do not fit each other. */
public final class ContradictoryCorrespondence extends Refusal {

    /** Which rule is broken. */
    public enum Reason {
        /** Only a correspondence of relation NONE may be without a target. */
        ITEM_MISSING,
        /** NONE has strength 0, every other relation 1 to 10. */
        STRENGTH,
        /** An item corresponds to another, not to itself. */
        ITSELF
    }

    ContradictoryCorrespondence(Reason reason) {
        super(Kind.UNPROCESSABLE, reason);
        tell("reason", reason);
    }
}
