package shishin.assessment.posture;

import shishin.platform.problem.Refusal;

final class SeriesEndsBeforeItBegins extends Refusal {

    SeriesEndsBeforeItBegins() {
        super(Kind.UNPROCESSABLE);
    }
}
