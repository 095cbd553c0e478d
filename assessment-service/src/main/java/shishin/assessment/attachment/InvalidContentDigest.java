package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

final class InvalidContentDigest extends Refusal {

    InvalidContentDigest() {
        super(Kind.MALFORMED);
    }
}
