package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** Four eyes: nobody decides on what they proposed. */
final class ReviewerIsProposer extends Refusal {

    ReviewerIsProposer(String proposer) {
        super(Kind.FORBIDDEN, proposer);
    }
}
