package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

/** Whoever comes without credentials must sign. */
final class SignatureMissing extends Refusal {

    SignatureMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
