package shishin.assessment.signature;

import shishin.platform.problem.Refusal;

final class ValidityOfKeyEndsBeforeItBegins extends Refusal {

    ValidityOfKeyEndsBeforeItBegins() {
        super(Kind.UNPROCESSABLE);
    }
}
