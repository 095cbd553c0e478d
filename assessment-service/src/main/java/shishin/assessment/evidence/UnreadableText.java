package shishin.assessment.evidence;

import shishin.platform.problem.Refusal;

final class UnreadableText extends Refusal {

    UnreadableText() {
        super(Kind.UNPROCESSABLE);
    }
}
