package shishin.catalog.standard;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What was proposed and decided stays on record, and the standard with it. */
final class StandardHasProposals extends Refusal {

    StandardHasProposals(UUID standard) {
        super(Kind.CONFLICT, standard);
    }
}
