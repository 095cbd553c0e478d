package shishin.catalog.crosswalk;

import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

/** What came with the service is decided on, not changed. */
final class CorrespondenceIsShipped extends Refusal {

    CorrespondenceIsShipped(UUID id) {
        super(Kind.CONFLICT, id);
        tell("possible", List.of("DECIDE"));
    }
}
