package shishin.catalog.crosswalk;

import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What a second person approved stays on record until it is rejected. */
final class CorrespondenceIsApproved extends Refusal {

    CorrespondenceIsApproved(UUID id) {
        super(Kind.CONFLICT, id);
        tell("possible", List.of("REVISE", "REJECT"));
    }
}
