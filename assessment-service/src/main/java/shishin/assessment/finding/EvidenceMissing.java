package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class EvidenceMissing extends Refusal {

    EvidenceMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
