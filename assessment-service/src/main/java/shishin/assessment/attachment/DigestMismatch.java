package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

final class DigestMismatch extends Refusal {

    DigestMismatch() {
        super(Kind.UNPROCESSABLE);
    }
}
