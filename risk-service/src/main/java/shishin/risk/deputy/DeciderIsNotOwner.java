package shishin.risk.deputy;

import shishin.platform.problem.Refusal;

/** What belongs to somebody is decided by them, or by a deputy they named. */
final class DeciderIsNotOwner extends Refusal {

    DeciderIsNotOwner(String what, String owner) {
        super(Kind.FORBIDDEN, what, owner);
        tell("owner", owner);
    }
}
