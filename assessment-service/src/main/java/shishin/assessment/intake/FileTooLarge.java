package shishin.assessment.intake;

import shishin.platform.problem.Refusal;

final class FileTooLarge extends Refusal {

    FileTooLarge(long most) {
        super(Kind.TOO_LARGE, most);
    }
}
