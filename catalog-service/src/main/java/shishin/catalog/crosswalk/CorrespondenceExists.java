package shishin.catalog.crosswalk;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** The same document relates the same two items already. */
final class CorrespondenceExists extends Refusal {

    CorrespondenceExists(UUID id) {
        super(Kind.CONFLICT, id);
        tell("id", id);
    }
}
