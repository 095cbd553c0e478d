package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class ObservationEndsBeforeItBegins extends Refusal {

    ObservationEndsBeforeItBegins() {
        super(Kind.UNPROCESSABLE);
    }
}
