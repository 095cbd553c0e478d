package shishin.assessment.signature;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The keys of a tenant as they are at one moment. Signatures by others are refused with {@link SignatureRefused}. */
public final class Keyring {

    private static final AlgorithmConstraints ACCEPTED = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.EDDSA,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256);

    private final String tenant;
    private final Instant now;
    private final List<TrustedKey> keys;

    Keyring(String tenant, Instant now, List<TrustedKey> keys) {
        this.tenant = tenant;
        this.now = now;
        this.keys = keys;
    }

    /** Of an envelope with several signatures, one that is to be believed is enough; one without any is unsigned. */
    public Signature of(Dsse envelope) {
        if (envelope.marks().isEmpty()) return Signature.NONE;
        var content = envelope.signed();
        var worst = Objection.UNKNOWN_KEY;
        for (var mark : envelope.marks())
            for (var key : fitting(mark.keyId())) {
                var objection = objection(key, content, mark.signature());
                if (objection.isEmpty()) return key.signed(now);
                worst = objection.get();
            }
        throw new SignatureRefused(worst);
    }

    private List<TrustedKey> fitting(@Nullable String keyId) {
        return keyId == null || keyId.isEmpty()
                ? keys
                : keys.stream().filter(key -> key.keyId().equals(keyId)).toList();
    }

    private Optional<Objection> objection(TrustedKey key, byte[] content, byte[] signature) {
        return key.algorithm().verifies(key.key(), content, signature)
                ? key.objection(now)
                : Optional.of(Objection.BAD_SIGNATURE);
    }

    /**
     * A JWS in compact form (RFC 7515), with its content inside and the name of the key in {@code kid}.
     *
     * @param addressed whether it must say in the header {@code tenant} for whom it was made; where it says, it must be true
     */
    public Opened open(String jws, boolean addressed) {
        try {
            var signed = new JsonWebSignature();
            signed.setAlgorithmConstraints(ACCEPTED);
            signed.setCompactSerialization(jws);
            var name = signed.getKeyIdHeaderValue();
            var key = name == null
                    ? Optional.<TrustedKey>empty()
                    : fitting(name).stream().findFirst();
            verify(signed, key.orElseThrow(() -> new SignatureRefused(Objection.UNKNOWN_KEY)));
            requireAddress(signed.getHeader("tenant"), addressed);
            return new Opened(signed.getPayloadBytes(), key.get().signed(now), key.get());
        } catch (JoseException | ClassCastException e) { // jose4j casts what the headers hold
            throw new SignatureRefused(Objection.MALFORMED);
        }
    }

    private void verify(JsonWebSignature signed, TrustedKey key) throws JoseException {
        signed.setKey(key.key());
        if (!signed.verifySignature()) throw new SignatureRefused(Objection.BAD_SIGNATURE);
        key.objection(now).ifPresent(objection -> {
            throw new SignatureRefused(objection);
        });
    }

    private void requireAddress(@Nullable String said, boolean addressed) {
        if (said == null && !addressed) return;
        if (!Objects.equals(said, tenant)) throw new SignatureRefused(Objection.OF_ANOTHER_TENANT);
    }
}
