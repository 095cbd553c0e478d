package shishin.risk.issue;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Told inside the service when an item of a subject begins to fail, or fails again after it had recovered. */
public record ItemFailed(String edition, String item, Subject subject, UUID issue, Instant at) {

    static ItemFailed of(Sighting sighting, UUID issue) {
        return new ItemFailed(
                String.valueOf(sighting.edition()),
                Objects.requireNonNull(sighting.item()),
                sighting.subject(),
                issue,
                sighting.at());
    }
}
