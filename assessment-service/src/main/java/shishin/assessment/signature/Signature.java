package shishin.assessment.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose word something is: signed, by whom, and when that was verified; or unsigned. There is nothing between: what is
 * signed with a key that is not to be trusted is not taken.
 *
 * @param key the registered key it was verified with
 * @param keyId its name, as in the envelope
 * @param signer whose key it is
 */
@Embeddable
@Schema(examples = """
        {"state":"SIGNED","key":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","keyId":"ci-2026","signer":"Build pipeline",\
        "verifiedAt":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signature(
        @Column(name = "signature") @Enumerated(EnumType.STRING)
        State state,

        @Column(name = "signed_with") @Nullable UUID key,
        @Column(name = "signed_key_id") @Nullable String keyId,
        @Column(name = "signer") @Nullable String signer,
        @Column(name = "signature_verified") @Nullable Instant verifiedAt) {

    public static final Signature NONE = new Signature(State.UNSIGNED, null, null, null, null);

    /** Whether somebody's key vouches for it. */
    @Schema(name = "SignatureState")
    public enum State {
        SIGNED,
        UNSIGNED
    }
}
