package shishin.assessment.placement;

import shishin.platform.problem.Refusal;

final class NotFitForEvidence extends Refusal {

    NotFitForEvidence(String faults) {
        super(Kind.UNPROCESSABLE, faults);
    }
}
