package shishin.assessment.signature;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered key, ready to verify with. */
record TrustedKey(
        UUID id,
        String keyId,
        String signer,
        KeyAlgorithm algorithm,
        PublicKey key,
        List<String> agents,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant revokedAt) {

    /** Why it is not to be believed at this time. */
    Optional<Objection> objection(Instant now) {
        if (revokedAt != null) return Optional.of(Objection.KEY_REVOKED);
        if (now.isBefore(validFrom)) return Optional.of(Objection.KEY_NOT_YET_VALID);
        return validUntil != null && !now.isBefore(validUntil) ? Optional.of(Objection.KEY_EXPIRED) : Optional.empty();
    }

    boolean speaksFor(String agent) {
        return agents.isEmpty() || agents.contains(agent);
    }

    Signature signed(Instant now) {
        return new Signature(Signature.State.SIGNED, id, keyId, signer, now);
    }
}
