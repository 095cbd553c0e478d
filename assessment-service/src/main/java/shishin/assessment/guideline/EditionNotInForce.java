package shishin.assessment.guideline;

import shishin.platform.problem.Refusal;

final class EditionNotInForce extends Refusal {

    EditionNotInForce(String edition) {
        super(Kind.CONFLICT, edition);
    }
}
