package shishin.assessment.carryover;

import java.util.UUID;
import shishin.platform.problem.Refusal;

final class UnknownCarryOverPlan extends Refusal {

    UnknownCarryOverPlan(UUID plan) {
        super(Kind.UNPROCESSABLE, plan);
    }
}
