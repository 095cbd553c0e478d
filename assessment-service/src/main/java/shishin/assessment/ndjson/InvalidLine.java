package shishin.assessment.ndjson;

import shishin.platform.problem.Refusal;

final class InvalidLine extends Refusal {

    InvalidLine() {
        super(Kind.UNPROCESSABLE);
    }
}
