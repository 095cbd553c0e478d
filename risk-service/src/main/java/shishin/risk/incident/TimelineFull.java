package shishin.risk.incident;

import shishin.platform.problem.Refusal;

final class TimelineFull extends Refusal {

    TimelineFull(int most) {
        super(Kind.CONFLICT, most);
    }
}
