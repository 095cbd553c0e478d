package shishin.assessment.assessment;

import shishin.platform.problem.Refusal;

final class MalformedSubject extends Refusal {

    MalformedSubject() {
        super(Kind.MALFORMED);
    }
}
