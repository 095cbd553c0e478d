package shishin.assessment.guideline;

import shishin.platform.problem.Refusal;

final class UnknownEdition extends Refusal {

    UnknownEdition(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
