package shishin.catalog.standard;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** The draft is empty, or says what the edition in force says. */
final class NothingToAdopt extends Refusal {

    NothingToAdopt(UUID standard) {
        super(Kind.CONFLICT, standard);
    }
}
