package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class ValidityEndsBeforeTheObservation extends Refusal {

    ValidityEndsBeforeTheObservation() {
        super(Kind.UNPROCESSABLE);
    }
}
