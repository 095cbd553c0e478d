package shishin.assessment.finding;

import shishin.platform.problem.Refusal;

final class PlanItemNotToldApart extends Refusal {

    PlanItemNotToldApart() {
        super(Kind.UNPROCESSABLE);
    }
}
