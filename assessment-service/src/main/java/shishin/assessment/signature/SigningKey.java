package shishin.assessment.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** A public key a tenant trusts, for a time; never changed, only revoked. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class SigningKey {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String keyId;
    private String signer;

    @Enumerated(EnumType.STRING)
    private KeyAlgorithm algorithm;

    private String publicKey;
    private String thumbprint;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agents;

    private Instant validFrom;
    private @Nullable Instant validUntil;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String revocationReason;
    private String registeredBy;
    private Instant registeredAt;

    @Version
    private long version;

    SigningKey(RegisterSigningKey said, Stamp stamp) {
        id = NewId.next();
        keyId = said.keyId();
        signer = said.signer();
        algorithm = KeyAlgorithm.of(said.publicKey());
        publicKey = said.publicKey();
        thumbprint = thumbprint(publicKey);
        agents = said.agents() == null ? List.of() : List.copyOf(said.agents());
        validFrom = said.validFrom() == null ? stamp.at() : said.validFrom().truncatedTo(ChronoUnit.MICROS);
        validUntil = said.validUntil() == null ? null : said.validUntil().truncatedTo(ChronoUnit.MICROS);
        registeredBy = stamp.name();
        registeredAt = stamp.at();
        if (validUntil != null && !validUntil.isAfter(validFrom)) throw new ValidityOfKeyEndsBeforeItBegins();
    }

    private static String thumbprint(String pem) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(KeyAlgorithm.der(pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void revoke(String reason, Stamp stamp) {
        if (revokedAt != null) throw new SigningKeyRevoked(keyId);
        revokedAt = stamp.at();
        revokedBy = stamp.name();
        revocationReason = reason;
    }

    long version() {
        return version;
    }

    TrustedKey trusted() {
        try {
            return new TrustedKey(
                    id, keyId, signer, algorithm, algorithm.read(publicKey), agents, validFrom, validUntil, revokedAt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that was fit when it was registered is not any more", e);
        }
    }

    SigningKeyView view() {
        return new SigningKeyView(
                id,
                keyId,
                signer,
                algorithm,
                publicKey,
                thumbprint,
                agents,
                validFrom,
                validUntil,
                revokedAt,
                revokedBy,
                revocationReason,
                registeredBy,
                registeredAt,
                version);
    }

    protected SigningKey() {}
}
