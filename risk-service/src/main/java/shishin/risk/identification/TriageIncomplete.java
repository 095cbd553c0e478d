package shishin.risk.identification;

import shishin.platform.problem.Refusal;

final class TriageIncomplete extends Refusal {

    TriageIncomplete() {
        super(Kind.UNPROCESSABLE);
    }
}
