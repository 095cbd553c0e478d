package shishin.assessment.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * A key as callers see it.
 *
 * @param thumbprint SHA-256 of the key in DER, in hex
 * @param agents whose evidence it may sign; none: that of all agents
 */
@Schema(name = "SigningKey", examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","keyId":"ci-2026","signer":"Build pipeline",\
        "algorithm":"ED25519","publicKey":"-----BEGIN PUBLIC KEY-----\\n\
        MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\\n-----END PUBLIC KEY-----\\n",\
        "thumbprint":"06e1b3b0b1f1d3c3c3a7a6d0a7b4b0e3f6f8e0b2a1c9d4e5f60718293a4b5c6d",\
        "agents":["evidence-agent"],"validFrom":"2026-11-01T00:00:00Z","validUntil":"2027-11-01T00:00:00Z","registeredBy":"alice",\
        "registeredAt":"2026-11-01T00:00:00Z","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SigningKeyView(
        UUID id,
        String keyId,
        String signer,
        KeyAlgorithm algorithm,
        String publicKey,
        String thumbprint,
        List<String> agents,
        Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revocationReason,
        String registeredBy,
        Instant registeredAt,
        long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/signing-keys/" + id;
    }
}
