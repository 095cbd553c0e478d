package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class NoFindings extends Refusal {

    NoFindings() {
        super(Kind.UNPROCESSABLE);
    }
}
