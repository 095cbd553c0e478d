package shishin.catalog.crosswalk;

import java.util.List;
import shishin.platform.problem.Refusal;

/** It was decided so before; it can be decided otherwise. */
final class CorrespondenceAlreadyDecided extends Refusal {

    CorrespondenceAlreadyDecided(Status status) {
        super(Kind.CONFLICT, status);
        tell("state", status);
        tell("possible", List.of(status == Status.APPROVED ? Status.REJECTED : Status.APPROVED));
    }
}
