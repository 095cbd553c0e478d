package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class EvidenceAlreadyReviewed extends Refusal {

    EvidenceAlreadyReviewed(ReviewState state) {
        super(Kind.CONFLICT, state);
    }
}
