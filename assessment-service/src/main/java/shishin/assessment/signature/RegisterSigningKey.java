package shishin.assessment.signature;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Trusts a public key: Ed25519, ECDSA on P-256, or RSA with 2,048 bits or more.
 *
 * @param keyId its name in the envelopes: as the header of a JWS or the signatures of a DSSE envelope say it
 * @param signer whose key it is
 * @param publicKey in PEM, as {@code openssl pkey -pubout} writes it
 * @param agents whose evidence it may sign: {@code producer.agent}; without it, that of all agents
 * @param validFrom without it, now
 * @param validUntil without it, until it is revoked
 */
@Schema(examples = """
        {"keyId":"ci-2026","signer":"Build pipeline","publicKey":"-----BEGIN PUBLIC KEY-----\\n\
        MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\\n-----END PUBLIC KEY-----\\n",\
        "agents":["evidence-agent"],"validUntil":"2027-11-01T00:00:00Z"}""")
record RegisterSigningKey(
        @NotNull @OneLine @Size(max = 200) String keyId,
        @NotNull @OneLine @Size(max = 200) String signer,
        @NotNull @Size(max = 2000) String publicKey,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @OneLine @Size(max = 100) String> agents,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {}
