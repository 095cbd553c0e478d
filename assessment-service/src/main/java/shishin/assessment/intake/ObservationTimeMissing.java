package shishin.assessment.intake;

import shishin.platform.problem.Refusal;

final class ObservationTimeMissing extends Refusal {

    ObservationTimeMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
