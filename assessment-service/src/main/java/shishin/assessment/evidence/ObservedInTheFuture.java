package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class ObservedInTheFuture extends Refusal {

    ObservedInTheFuture() {
        super(Kind.UNPROCESSABLE);
    }
}
