package shishin.assessment.answer;

import shishin.platform.problem.Refusal;

/** Four eyes: who answered does not judge the answer. */
final class ReviewOfOwnAnswer extends Refusal {

    ReviewOfOwnAnswer() {
        super(Kind.FORBIDDEN);
    }
}
