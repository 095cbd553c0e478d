package shishin.assessment.carryover;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A plan of which every part has come. */
record CarryOverPlan(UUID id, String before, String after, Map<String, Fate> fates) {

    Optional<Fate> of(String item) {
        return Optional.ofNullable(fates.get(item));
    }
}
