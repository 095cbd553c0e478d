package shishin.risk.deputy;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** A deputy is ended by whom they stand in for. */
final class NotYourDeputy extends Refusal {

    NotYourDeputy(UUID deputy, String owner) {
        super(Kind.FORBIDDEN, deputy, owner);
    }
}
