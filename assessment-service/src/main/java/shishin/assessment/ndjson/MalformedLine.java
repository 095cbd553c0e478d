package shishin.assessment.ndjson;

import shishin.platform.problem.Refusal;

final class MalformedLine extends Refusal {

    MalformedLine(int column) {
        super(Kind.MALFORMED, column);
    }
}
