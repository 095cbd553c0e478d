package shishin.risk.criteria;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** Whoever wrote at criteria does not put them in force. */
final class DrafterDecides extends Refusal {

    DrafterDecides(UUID draft, String actor) {
        super(Kind.FORBIDDEN, draft, actor);
    }
}
