package shishin.assessment.ndjson;

import shishin.platform.problem.Refusal;

final class LineTooLong extends Refusal {

    LineTooLong(int most) {
        super(Kind.TOO_LARGE, most);
    }
}
