package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

final class PartMissing extends Refusal {

    PartMissing(String part) {
        super(Kind.UNPROCESSABLE, part);
    }
}
