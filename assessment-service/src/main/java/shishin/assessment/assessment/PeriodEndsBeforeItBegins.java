package shishin.assessment.assessment;

import shishin.platform.problem.Refusal;

final class PeriodEndsBeforeItBegins extends Refusal {

    PeriodEndsBeforeItBegins() {
        super(Kind.UNPROCESSABLE);
    }
}
