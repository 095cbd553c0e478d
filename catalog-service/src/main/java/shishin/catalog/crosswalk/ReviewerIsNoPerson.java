package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** A correspondence is approved or rejected by a person, never by an agent. */
final class ReviewerIsNoPerson extends Refusal {

    ReviewerIsNoPerson() {
        super(Kind.FORBIDDEN);
    }
}
