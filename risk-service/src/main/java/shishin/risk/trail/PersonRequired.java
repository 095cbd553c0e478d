package shishin.risk.trail;

import shishin.platform.problem.Refusal;

/** People decide; agents and schedules do not. */
final class PersonRequired extends Refusal {

    PersonRequired() {
        super(Kind.FORBIDDEN);
    }
}
