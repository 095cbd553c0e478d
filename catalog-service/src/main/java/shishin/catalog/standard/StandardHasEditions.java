package shishin.catalog.standard;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What was adopted stays on record, and the standard with it. */
final class StandardHasEditions extends Refusal {

    StandardHasEditions(UUID standard) {
        super(Kind.CONFLICT, standard);
    }
}
