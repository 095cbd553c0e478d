package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.assessment.World;
import shishin.platform.test.Tokens;
import shishin.verifier.Main;

/** The calls of the guide "Verify the ledger", as they stand there. */
@QuarkusTest
class GuideTest {

    private static final Path GUIDE =
            Path.of(System.getProperty("shishin.root", ".."), "docs", "guides", "verify-the-ledger.md");

    private final String tenant = World.newTenant();
    private final String token = Tokens.of("audrey", tenant, "audit:read", "assessment:read");
    private final Map<String, String> words = new HashMap<>();

    @TempDir
    Path here;

    @BeforeEach
    void prepare() {
        World.knowTheGuideline();
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        words.put("$SERVER", "http://localhost:%d/api/v1".formatted(port));
        words.put("$ID", evidence("first"));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        get("/ledger/evidence/" + words.get("$ID") + "/proof").contains("tlog-proof"));
        words.put(
                "$KEY",
                RestAssured.given()
                        .header("Authorization", "Bearer " + token)
                        .get("/api/v1/ledger/keys")
                        .path("keys[0].verifierKey"));
        words.put("$SIZE", get("/ledger/checkpoint").lines().toList().get(1));
    }

    private String evidence(String check) {
        return World.assessor(tenant)
                .body(World.evidence(check, "PASS", Instant.now(), null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String get(String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1" + path)
                .asString();
    }

    @Test
    void every_call_of_the_guide_runs() throws IOException {
        var said = new ArrayList<String>();
        for (var line : calls()) {
            if (line.startsWith("curl")) fetch(line);
            if (line.startsWith("./shishin verify")) said.add(verify(line));
        }
        assertThat(said)
                .hasSize(3)
                .allSatisfy(what -> assertThat(what).doesNotContain("NOT"))
                .first()
                .satisfies(what -> assertThat(what).startsWith("BEGUN"));
        assertThat(said.subList(1, 3)).allSatisfy(what -> assertThat(what).contains("VERIFIED"));
        assertThat(said.get(1)).contains("are those of the checkpoint kept").contains("give the root");
    }

    private List<String> calls() throws IOException {
        try (Stream<String> lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.startsWith("curl") || line.startsWith("./shishin verify"))
                    .map(this::filled)
                    .toList();
        }
    }

    private String filled(String line) {
        var filled = line.replace("\"", "");
        for (var word : words.entrySet()) filled = filled.replace(word.getKey(), word.getValue());
        return filled;
    }

    private void fetch(String line) throws IOException {
        var address = line.replaceAll(".*(http:\\S+).*", "$1");
        var answer =
                RestAssured.given().header("Authorization", "Bearer " + token).get(address);
        assertThat(answer.statusCode()).as(line).isEqualTo(200);
        if (line.contains(" > "))
            Files.writeString(here.resolve(line.substring(line.indexOf(" > ") + 3)), answer.asString());
    }

    private String verify(String line) {
        var out = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(
                Arrays.stream(line.split(" ")).skip(2).map(this::placed).toList());
        arguments.add("--token=" + token);
        int code = Main.run(new PrintStream(out, true, UTF_8), arguments);
        assertThat(code).as(out.toString(UTF_8)).isZero();
        return out.toString(UTF_8);
    }

    /** File names of the guide stand in a directory of the test's own. */
    private String placed(String word) {
        return word.matches("(--[a-z]+=)?[a-z]+\\.(checkpoint|tlog-proof|json)")
                ? word.replaceFirst("([a-z]+\\.[a-z-]+)$", here + "/$1")
                : word;
    }

    @Test
    void a_flipped_letter_in_any_of_the_files_is_noticed() throws IOException {
        for (var line : calls()) {
            if (line.startsWith("curl")) fetch(line);
            if (line.startsWith("./shishin verify log")) verify(line);
        }
        for (var file : List.of("evidence.tlog-proof", "evidence.json", "acme.checkpoint")) {
            var path = here.resolve(file);
            var whole = Files.readAllBytes(path);
            for (int at = 1; at < covered(file, whole); at += 7) {
                var flipped = whole.clone();
                flipped[at] ^= 1;
                Files.write(path, flipped);
                assertThat(refuted(file)).as("%s, byte %d", file, at).isTrue();
            }
            Files.write(path, whole);
            assertThat(refuted(file)).as(file + " as it was").isFalse();
        }
    }

    /** How much of a file must not change: of evidence, all but what people make of it later. */
    private static int covered(String file, byte[] whole) {
        return file.equals("evidence.json") ? new String(whole, UTF_8).indexOf("\"reviewState\"") : whole.length - 1;
    }

    private boolean refuted(String file) {
        var proof = List.of("proof", here.resolve("evidence.tlog-proof").toString(), "--key=" + words.get("$KEY"));
        var more = file.endsWith("json")
                ? "--evidence=" + here.resolve(file)
                : file.endsWith("checkpoint") ? "--checkpoint=" + here.resolve(file) : "";
        var arguments = Stream.concat(proof.stream(), Stream.of(more).filter(word -> !word.isEmpty()))
                .toList();
        return Main.run(new PrintStream(new ByteArrayOutputStream(), true, UTF_8), arguments) == 1;
    }
}
