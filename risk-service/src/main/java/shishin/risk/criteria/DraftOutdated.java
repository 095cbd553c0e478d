package shishin.risk.criteria;

import shishin.platform.problem.Refusal;

/** Other criteria have come into force since the draft was last written. */
final class DraftOutdated extends Refusal {

    DraftOutdated(int basedOn, int inForce) {
        super(Kind.CONFLICT, basedOn, inForce);
        tell("inForce", inForce);
    }
}
