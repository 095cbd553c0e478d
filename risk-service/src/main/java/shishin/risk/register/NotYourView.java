package shishin.risk.register;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** A shared view is changed by whoever keeps it. */
final class NotYourView extends Refusal {

    NotYourView(UUID view) {
        super(Kind.FORBIDDEN, view);
    }
}
