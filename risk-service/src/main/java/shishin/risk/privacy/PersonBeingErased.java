package shishin.risk.privacy;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** An earlier erasure still looks for this name, and needs no second one beside it. */
final class PersonBeingErased extends Refusal {

    PersonBeingErased(UUID earlier) {
        super(Kind.CONFLICT, earlier);
        tell("erasure", earlier);
    }
}
