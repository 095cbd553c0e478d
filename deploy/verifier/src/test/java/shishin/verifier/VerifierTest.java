package shishin.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    private static final HexFormat HEX = HexFormat.of();

    private static JsonNode oracle() throws IOException {
        try (var file = VerifierTest.class.getResourceAsStream("/merkle.json")) {
            return new ObjectMapper().readTree(file);
        }
    }

    @Test
    void the_roots_are_those_of_the_known_answers() throws IOException {
        var leaves = new ArrayList<byte[]>();
        for (var leaf : oracle().path("leavesHex")) leaves.add(Merkle.leaf(HEX.parseHex(leaf.asText())));
        for (var root : oracle().path("roots").properties())
            assertThat(HEX.formatHex(Merkle.root(leaves.subList(0, Integer.parseInt(root.getKey())))))
                    .isEqualTo(root.getValue().asText());
    }

    @Test
    void a_verifier_key_is_what_its_id_says() throws IOException {
        var text = oracle().at("/signedNote/verifierKey").asText();
        assertThat(VerifierKey.parse(text).name()).isEqualTo("PeterNeumann");
        assertThatThrownBy(() -> VerifierKey.parse(text.replace("Neumann", "Newman")))
                .isInstanceOf(Refuted.class);
        assertThatThrownBy(() -> VerifierKey.parse(text.replace("ARpc", "ARpd")))
                .isInstanceOf(Refuted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a+b", "a+00000000+AQ==", "a+00000000+!"})
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(Refuted.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 000", "67, 067", "1067, x001/067", "1234067, x001/x234/067", "1000000, x001/x000/000"})
    void tiles_are_named_by_groups_of_three_digits(long index, String path) {
        assertThat(Log.path(index)).isEqualTo(path);
    }

    @Test
    void evidence_is_held_against_its_entry() {
        var leaf = """
                {"at":"2026-11-02T09:00:00Z","by":"a","digest":"sha256:\
                a2ea4bf77b9a4fd5d8c0fbd6d2a3b83c0c4ee19e6f3f7f0e5bb1d1a5b5e4f3a2","kind":"evidence",\
                "subject":"evidence/1"}""";
        var entry = Entry.read(leaf.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> entry.requireEvidence("{\"id\":\"2\"}"))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("not of this evidence");
        assertThatThrownBy(() -> entry.requireEvidence("{\"id\":\"1\"}"))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("changed");
    }

    @Test
    void a_history_that_is_missing_or_would_be_forgotten_is_a_failure(@TempDir Path here) throws IOException {
        var key = "--key=" + oracle().at("/signedNote/verifierKey").asText();
        var file = here.resolve("kept");
        var arguments = new ArrayList<>(List.of("log", "http://localhost:1", key, "--token=t", "--checkpoint=" + file));
        assertThat(said(arguments)).startsWith("NOT VERIFIED").contains("is not there to compare with");
        Files.writeString(file, "kept");
        arguments.add("--begin");
        assertThat(said(arguments)).startsWith("NOT VERIFIED").contains("would forget it");
        assertThat(file).hasContent("kept");
        arguments.add("--begin");
        assertThat(said(arguments)).startsWith("NOT VERIFIED").contains("twice");
    }

    @Test
    void an_address_that_is_none_is_said_to_be_none(@TempDir Path here) throws IOException {
        var key = "--key=" + oracle().at("/signedNote/verifierKey").asText();
        var words = List.of("log", "no address", key, "--token=t", "--begin", "--checkpoint=" + here.resolve("kept"));
        assertThat(said(words)).startsWith("NOT VERIFIED").contains("not the address of a server");
    }

    @Test
    void a_checkpoint_may_be_signed_by_any_of_the_keys_given() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var text = "log.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        var signed =
                ByteBuffer.allocate(68).putInt(0xaabbccdd).put(signature.sign()).array();
        var note = "%s\n\u2014 log.example %s\n"
                .formatted(text, Base64.getEncoder().encodeToString(signed));
        var old = new VerifierKey("log.example", "00000000", pair.getPublic());
        var key = new VerifierKey("log.example", "aabbccdd", pair.getPublic());
        assertThatThrownBy(() -> Checkpoint.open(note, old)).hasMessageContaining("not signed with the key");
        assertThat(Checkpoint.open(note, old, key).size()).isZero();
    }

    private static String said(List<String> words) {
        var out = new ByteArrayOutputStream();
        assertThat(Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words))
                .isEqualTo(1);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "log", "proof", "proof x", "log http://localhost --colour=red", "sing song"})
    void what_makes_no_sense_is_answered_with_how_it_would(String line) {
        var out = new ByteArrayOutputStream();
        var words = line.isEmpty() ? List.<String>of() : List.of(line.split(" ", -1));
        assertThat(Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("NOT VERIFIED")
                .contains("verify log SERVER");
    }
}
