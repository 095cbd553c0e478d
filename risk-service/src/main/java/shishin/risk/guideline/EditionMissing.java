package shishin.risk.guideline;

import shishin.platform.problem.Refusal;

final class EditionMissing extends Refusal {

    EditionMissing() {
        super(Kind.UNPROCESSABLE);
    }
}
