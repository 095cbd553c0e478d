package shishin.assessment.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as somebody sends it.
 *
 * @param key tells it from others where the producer gives no externalId: an Idempotency-Key and the place in its stream,
 *     or the source and id of the event it came in
 * @param provenance what is known of it besides what it says
 */
public record Sent(ReceiveEvidence said, @Nullable String key, Provenance provenance) {

    public Sent(ReceiveEvidence said, @Nullable String key) {
        this(said, key, Provenance.NONE);
    }

    public Sent with(Attachment attachment) {
        return new Sent(said, key, provenance.with(attachment));
    }

    Optional<String> identity() {
        if (said.externalId() != null) return Optional.of("id " + said.externalId());
        return Optional.ofNullable(key).map(given -> "key " + given);
    }
}
