package shishin.catalog.crosswalk;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** Somebody else decided on it, or revised it, at the same moment. */
final class CorrespondenceChangedMeanwhile extends Refusal {

    CorrespondenceChangedMeanwhile(UUID id) {
        super(Kind.STALE, id);
    }
}
