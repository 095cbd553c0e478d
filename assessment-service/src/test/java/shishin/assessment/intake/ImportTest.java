package shishin.assessment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class ImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RULES = "/api/v1/evidence-rules";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private static byte[] file(String name) {
        try (var file = Objects.requireNonNull(ImportTest.class.getResourceAsStream("/format/" + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonNode> send(String format, byte[] file, String query) {
        var answer = World.assessor(tenant)
                .contentType("application/octet-stream")
                .body(file)
                .post(World.EVIDENCE + "/import/" + format + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answer.lines().map(ImportTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> outcomes(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.has("outcome"))
                .map(line ->
                        line.get("check").asText() + " " + line.get("outcome").asText())
                .toList();
    }

    private static String rule(String tool, String kind, String text, String more) {
        return """
                {"name":"%s %s","tool":"%s","check":{"kind":"%s","text":"%s"},"edition":"drill",\
                "items":["1.1.1-1"]%s}""".formatted(tool, text, tool, kind, text, more);
    }

    private String write(String rule) {
        return World.assessor(tenant)
                .body(rule)
                .post(RULES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_sarif_file_becomes_evidence_once_however_often_it_is_sent() {
        write(rule("codeql", "GLOB", "java/*", ",\"validDays\":30"));
        var first = send("sarif", file("codeql.sarif"), "?subject=system:billing");
        assertThat(outcomes(first))
                .containsExactly("java/sql-injection created", "java/unused created", "? refused", "java/xss created");
        assertThat(first.getLast().at("/totals/created").asInt()).isEqualTo(3);
        assertThat(first.get(2).at("/problem/type").asText()).isEqualTo("/problems/not-an-observation");
        var again = send("sarif", file("codeql.sarif"), "?subject=system:billing");
        assertThat(outcomes(again))
                .containsExactly(
                        "java/sql-injection repeated", "java/unused repeated", "? refused", "java/xss repeated");
        World.reader(tenant)
                .get(World.EVIDENCE + "/" + first.getFirst().get("id").asText())
                .then()
                .body("items", equalTo(List.of("1.1.1-1")))
                .body("result", equalTo("FAIL"))
                .body("severity", equalTo("CRITICAL"))
                .body("validUntil", equalTo("2026-12-02T08:59:30Z"))
                .body("producer.agent", equalTo("ada"));
    }

    @Test
    void what_no_rule_speaks_of_is_kept_and_placed_by_a_later_one() {
        write(rule("Prowler", "PREFIX", "cloudtrail_", ""));
        assertThat(outcomes(send("ocsf", file("prowler.ocsf.json"), "")))
                .containsExactly(
                        "cloudtrail_multi_region_enabled created",
                        "CIS-1.1 unplaced",
                        "account_contact unplaced",
                        "file_activity refused",
                        "? refused");
        assertThat(outcomes(send("ocsf", file("prowler.ocsf.json"), ""))).contains("CIS-1.1 unplaced");
        World.reader(tenant)
                .get(RULES + "/unplaced?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.check", hasItem("CIS-1.1"));
        var later = rule("Prowler", "EXACT", "account_contact", ",\"results\":{\"NOT_CHECKED\":\"ERROR\"}");
        World.assessor(tenant)
                .body(later)
                .post(RULES + "/dry-run")
                .then()
                .statusCode(200)
                .body("wouldPlace", equalTo(1))
                .body("samples[0].check", equalTo("account_contact"));
        write(later);
        World.assessor(tenant)
                .post(RULES + "/unplaced/placement")
                .then()
                .statusCode(200)
                .body("placed", equalTo(1))
                .body("unplaced", equalTo(1));
        World.reader(tenant).get(RULES + "/unplaced").then().body("items", hasSize(1));
        World.reader(tenant)
                .get(World.STREAMS + "?sort=-updatedAt")
                .then()
                .body("items[0].check", equalTo("account_contact"))
                .body("items[0].result", equalTo("ERROR"));
    }

    @Test
    void letters_no_database_keeps_are_no_obstacle_to_what_comes_with_them() {
        write(rule("T", "EXACT", "placed", ""));
        var text = """
                {"runs":[{"tool":{"driver":{"name":"T"}},"results":[
                {"ruleId":"placed","message":{"text":"a\\u0000b"}},
                {"ruleId":"later","message":{"text":"a\\u0000b"},"fingerprints":{"x":"\\u0000"}},
                {"ruleId":"odd\\u0000","message":{"text":"m"}}]}]}""".getBytes(UTF_8);
        assertThat(outcomes(send("sarif", text, "?subject=system:a&observedAt=2026-01-01T00:00:00Z")))
                .containsExactly("placed created", "later unplaced", "odd\u0000 refused");
        World.reader(tenant).get(RULES + "/unplaced").then().body("items.reason", equalTo(List.of("a b")));
    }

    @Test
    void placing_again_under_an_idempotency_key_keeps_all_or_nothing() {
        var text = """
                {"runs":[{"tool":{"driver":{"name":"T"}},"results":[{"ruleId":"a","message":{"text":"m"}}]}]}""".getBytes(UTF_8);
        send("sarif", text, "?subject=system:a&observedAt=2026-01-01T00:00:00Z");
        write(rule("T", "EXACT", "a", ""));
        for (int i = 0; i < 2; i++)
            World.assessor(tenant)
                    .header("Idempotency-Key", "place-" + tenant)
                    .post(RULES + "/unplaced/placement")
                    .then()
                    .statusCode(200)
                    .body("placed", equalTo(1))
                    .body("next", nullValue());
        World.reader(tenant).get(RULES + "/unplaced").then().body("items", hasSize(0));
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(1));
    }

    @Test
    void the_rule_that_says_more_places_first_and_every_version_is_kept() {
        write(rule("T", "PREFIX", "a", ""));
        var exact = write(rule("T", "EXACT", "abc", ",\"severity\":\"LOW\"").replace("1.1.1-1\"", "1.1.1-2\""));
        var text = """
                {"runs":[{"tool":{"driver":{"name":"T"}},"results":[{"ruleId":"abc","message":{"text":"m"}}]}]}""";
        var line = send("sarif", text.getBytes(UTF_8), "?subject=system:a&observedAt=2026-01-01T00:00:00Z")
                .getFirst();
        World.reader(tenant)
                .get(World.EVIDENCE + "/" + line.get("id").asText())
                .then()
                .body("items", equalTo(List.of("1.1.1-2")))
                .body("severity", equalTo("LOW"));
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body(rule("T", "EXACT", "abc", ""))
                .put(RULES + "/" + exact)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .delete(RULES + "/" + exact)
                .then()
                .statusCode(412);
        World.reader(tenant)
                .get(RULES + "/" + exact + "/versions")
                .then()
                .body("items.version", equalTo(List.of(1, 0)));
        assertThat(outcomes(send("sarif", text.getBytes(UTF_8), "?subject=system:a&observedAt=2026-01-01T00:00:00Z")))
                .as("placed as it was the first time")
                .containsExactly("abc repeated");
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .delete(RULES + "/" + exact)
                .then()
                .statusCode(204);
    }

    @Test
    void what_a_file_leaves_out_is_asked_for() {
        write(rule("T", "GLOB", "*", ""));
        var text = """
                {"runs":[{"tool":{"driver":{"name":"T"}},"results":[{"ruleId":"a","message":{"text":"m"}}]}]}""".getBytes(UTF_8);
        assertThat(types(send("sarif", text, ""))).containsExactly("/problems/subject-missing");
        assertThat(types(send("sarif", text, "?subject=system:a")))
                .containsExactly("/problems/observation-time-missing");
        assertThat(types(send("sarif", text, "?subject=system:a&observedAt=2999-01-01T00:00:00Z")))
                .containsExactly("/problems/observed-in-the-future");
        assertThat(outcomes(send("sarif", text, "?subject=system:a&observedAt=2026-01-01T00:00:00Z&dryRun=true")))
                .containsExactly("a created");
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(0));
    }

    private static Stream<String> types(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.has("problem"))
                .map(line -> line.at("/problem/type").asText());
    }

    @Test
    void what_cannot_be_is_refused() {
        World.assessor(tenant)
                .body("{}")
                .post(World.EVIDENCE + "/import/crystal-ball")
                .then()
                .statusCode(404);
        World.assessor(tenant)
                .body(rule("T", "EXACT", "a", "").replace("1.1.1-1", "9.9"))
                .post(RULES)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"));
        World.reader(tenant)
                .body("{}")
                .post(World.EVIDENCE + "/import/sarif")
                .then()
                .statusCode(403);
        assertThat(send("sarif", "{\"runs\":[{".getBytes(UTF_8), "")
                        .getFirst()
                        .at("/problem/type")
                        .asText())
                .isEqualTo("/problems/unreadable-file");
    }

    @Test
    void the_starter_set_is_there_for_all_and_another_tenants_rules_for_nobody() {
        World.reader(tenant).get(RULES + "/starter").then().statusCode(200).body("tool", hasItem("Prowler"));
        var id = write(rule("T", "EXACT", "a", ""));
        var other = World.newTenant();
        World.reader(other).get(RULES + "/" + id).then().statusCode(404);
        World.reader(other).get(RULES + "/" + id + "/versions").then().statusCode(404);
        World.assessor(other)
                .header("If-Match", "*")
                .delete(RULES + "/" + id)
                .then()
                .statusCode(404);
        World.reader(other).get(RULES).then().body("items", hasSize(0));
    }
}
