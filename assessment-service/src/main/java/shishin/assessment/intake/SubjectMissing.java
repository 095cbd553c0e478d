package shishin.assessment.intake;

import shishin.platform.problem.Refusal;

final class SubjectMissing extends Refusal {

    SubjectMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
