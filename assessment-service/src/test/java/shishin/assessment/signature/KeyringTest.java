package shishin.assessment.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final String TYPE = "application/vnd.in-toto+json";
    private static final Signing PIPELINE = Signing.ed25519("ci");
    private static final Signing STRANGER = Signing.ed25519("ci");

    private static Keyring ring(Signing signing, @Nullable Instant until, @Nullable Instant revoked) throws Exception {
        var algorithm = KeyAlgorithm.of(signing.pem());
        var key = new TrustedKey(
                UUID.randomUUID(),
                signing.keyId(),
                "Pipeline",
                algorithm,
                algorithm.read(signing.pem()),
                List.of("scanner"),
                NOW.minusSeconds(60),
                until,
                revoked);
        return new Keyring("acme", NOW, List.of(key));
    }

    private static Dsse envelope(Signing signing, String way, @Nullable String keyId) {
        var mark = new Dsse.Mark(keyId, signing.signature(TYPE, "{}", way));
        return new Dsse(TYPE, "{}".getBytes(UTF_8), List.of(mark));
    }

    private static void refused(Objection why, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        SignatureRefused.class,
                        refused -> assertThat(refused.members()).containsEntry("reason", why));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EdDSA, Ed25519, Ed25519
            ES256, EC,      SHA256withECDSA
            ES256, EC,      SHA256withECDSAinP1363Format
            RS256, RSA,     SHA256withRSA
            """)
    void a_signature_by_a_registered_key_is_believed(String algorithm, String family, String way) throws Exception {
        var signing = Signing.with("ci", algorithm, family);
        var ring = ring(signing, null, null);
        assertThat(ring.of(envelope(signing, way, "ci"))).satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(Signature.State.SIGNED);
            assertThat(signature.keyId()).isEqualTo("ci");
            assertThat(signature.verifiedAt()).isEqualTo(NOW);
        });
        assertThat(ring.of(envelope(signing, way, null)).state())
                .as("the name of the key is a hint only")
                .isEqualTo(Signature.State.SIGNED);
        assertThat(new String(ring.open(signing.jws("{}"), false).content(), UTF_8))
                .isEqualTo("{}");
    }

    @Test
    void what_nobody_signed_is_unsigned() throws Exception {
        var envelope = new Dsse(TYPE, "{}".getBytes(UTF_8), List.of());
        assertThat(ring(PIPELINE, null, null).of(envelope)).isEqualTo(Signature.NONE);
    }

    @Test
    void a_signature_by_another_key_of_the_same_name_is_not_believed() throws Exception {
        var ring = ring(PIPELINE, null, null);
        refused(Objection.BAD_SIGNATURE, () -> ring.of(envelope(STRANGER, "Ed25519", "ci")));
        refused(Objection.BAD_SIGNATURE, () -> ring.open(STRANGER.jws("{}"), false));
        refused(Objection.UNKNOWN_KEY, () -> ring.of(envelope(PIPELINE, "Ed25519", "other")));
    }

    @Test
    void a_key_speaks_for_the_agents_it_was_registered_for() throws Exception {
        var opened = ring(PIPELINE, null, null).open(PIPELINE.jws("{}"), false);
        opened.requireSpeaksFor("scanner");
        refused(Objection.OF_ANOTHER_AGENT, () -> opened.requireSpeaksFor("backup"));
    }

    @Test
    void one_of_several_signatures_is_enough() throws Exception {
        var marks = List.of(
                new Dsse.Mark("ci", STRANGER.signature(TYPE, "{}", "Ed25519")),
                new Dsse.Mark("ci", PIPELINE.signature(TYPE, "{}", "Ed25519")));
        assertThat(ring(PIPELINE, null, null)
                        .of(new Dsse(TYPE, "{}".getBytes(UTF_8), marks))
                        .state())
                .isEqualTo(Signature.State.SIGNED);
    }

    @Test
    void a_key_counts_only_while_it_is_valid() throws Exception {
        var jws = PIPELINE.jws("{}");
        refused(Objection.KEY_EXPIRED, () -> ring(PIPELINE, NOW, null).open(jws, false));
        refused(Objection.KEY_REVOKED, () -> ring(PIPELINE, null, NOW).open(jws, false));
        assertThat(ring(PIPELINE, NOW.plusSeconds(1), null)
                        .open(jws, false)
                        .signature()
                        .keyId())
                .isEqualTo("ci");
    }

    @Test
    void what_was_made_for_another_tenant_is_not_taken_here() throws Exception {
        var ring = ring(PIPELINE, null, null);
        refused(Objection.OF_ANOTHER_TENANT, () -> ring.open(PIPELINE.jws("{}", Map.of("tenant", "other")), false));
        refused(Objection.OF_ANOTHER_TENANT, () -> ring.open(PIPELINE.jws("{}"), true));
        assertThat(ring.open(PIPELINE.jws("{}", Map.of("tenant", "acme")), true)
                        .signature()
                        .signer())
                .isEqualTo("Pipeline");
    }

    @Test
    void every_flipped_bit_is_noticed() throws Exception {
        var ring = ring(PIPELINE, null, null);
        var jws = PIPELINE.jws("{\"a\":1}");
        for (int at = 0; at < jws.length() - 1; at++) {
            var flipped = new StringBuilder(jws);
            flipped.setCharAt(at, jws.charAt(at) == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> ring.open(flipped.toString(), false))
                    .as("letter %d", at)
                    .isInstanceOf(SignatureRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"EdDSA\",\"kid\":5}",
                "{\"alg\":5,\"kid\":\"pipeline\"}",
                "{\"alg\":null,\"kid\":[]}",
                "[]",
                "5"
            })
    void headers_of_another_kind_than_they_should_be_are_refused(String header) throws Exception {
        var ring = ring(PIPELINE, null, null);
        var jws = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(UTF_8)) + ".e30.AAAA";
        assertThatThrownBy(() -> ring.open(jws, false)).isInstanceOf(SignatureRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"not a jws", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void what_is_no_signature_is_refused(String text) throws Exception {
        var ring = ring(PIPELINE, null, null);
        assertThatThrownBy(() -> ring.open(text, false)).isInstanceOf(SignatureRefused.class);
    }

    @Test
    void keys_of_other_kinds_are_not_trusted() {
        assertThatThrownBy(() -> KeyAlgorithm.of(Signing.with("x", "", "X25519").pem()))
                .isInstanceOf(UnfitKey.class);
        assertThatThrownBy(() -> KeyAlgorithm.of("not a key")).isInstanceOf(UnfitKey.class);
    }
}
