package shishin.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class IntakeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Instant now = Instant.now();

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private RequestSpecification stream(String lines) {
        return World.stream(tenant, lines);
    }

    private List<JsonNode> receipts(String lines) {
        return read(stream(lines)
                .post(World.EVIDENCE + "/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<JsonNode> read(String answer) {
        return answer.lines().map(IntakeTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> outcomes(List<JsonNode> receipts) {
        return receipts.stream().map(receipt -> receipt.get("outcome").asText()).toList();
    }

    private String lines(int from, int to, int checks) {
        return IntStream.range(from, to)
                .mapToObj(i -> World.evidence("check-" + i % checks, "PASS", now, "x-" + i, ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_stream_sent_again_is_answered_with_the_first_receipts() {
        var lines = lines(0, 1200, 100);
        var first = receipts(lines);
        var again = receipts(lines);
        assertThat(outcomes(first)).hasSize(1200).containsOnly("created");
        assertThat(outcomes(again)).hasSize(1200).containsOnly("repeated");
        assertThat(again.stream().map(line -> line.get("id").asText()))
                .isEqualTo(first.stream().map(line -> line.get("id").asText()).toList());
        World.reader(tenant)
                .get(World.STREAMS + "?limit=500")
                .then()
                .body("items", hasSize(100))
                .body("items[0].received", equalTo(12));
    }

    @Test
    void a_bad_line_spoils_no_other() {
        var lines = String.join(
                "\n",
                World.evidence("a", "PASS", now, "1", ""),
                "{\"externalId\":",
                "",
                World.evidence("a", "MAYBE", now, "2", ""),
                World.evidence("a", "PASS", now, "3", ",\"colour\":1"),
                World.evidence("a", "PASS", now, "4", "").replace("1.1.1-1", "9.9"),
                World.evidence("a", "PASS", now.plusSeconds(3600), "5", ""),
                World.evidence("", "PASS", now, "6", ""),
                World.evidence("a", "PASS", now, "7", ",\"reason\":\"\\ud800\""),
                "x".repeat(300_000),
                World.evidence("a", "FAIL", now, "1", ""),
                World.evidence("a", "PASS", now, "8", ""));
        var receipts = receipts(lines);
        assertThat(outcomes(receipts))
                .containsExactly(
                        "created", "refused", "refused", "refused", "refused", "refused", "refused", "refused",
                        "refused", "refused", "created");
        assertThat(receipts.stream().map(line -> line.get("line").asInt()))
                .containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(receipts.stream()
                        .skip(1)
                        .limit(9)
                        .map(line -> line.at("/problem/type").asText()))
                .containsExactly(
                        "/problems/malformed-line",
                        "/problems/invalid-line",
                        "/problems/invalid-line",
                        "/problems/unknown-items",
                        "/problems/observed-in-the-future",
                        "/problems/invalid-line",
                        "/problems/invalid-line",
                        "/problems/line-too-long",
                        "/problems/different-evidence-under-the-same-id");
        assertThat(receipts.get(2).at("/problem/errors/0/pointer").asText()).isEqualTo("/result");
        assertThat(receipts.get(4).at("/problem/told/unknownItems/0").asText()).isEqualTo("9.9");
        assertThat(receipts.get(6).at("/problem/errors/0/pointer").asText()).isEqualTo("/check");
    }

    @Test
    void a_dry_run_says_what_would_be_and_keeps_nothing() {
        var line = World.evidence("dry", "FAIL", now, "1", "");
        var receipts = read(stream(line + "\n" + line)
                .post(World.EVIDENCE + "/batch?dryRun=true")
                .asString());
        assertThat(outcomes(receipts)).containsExactly("created", "repeated");
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(0));
        World.reader(tenant).get(World.STREAMS).then().body("items", hasSize(0));
    }

    @Test
    void lines_without_an_id_are_known_again_by_the_key_of_their_stream() {
        var lines = World.evidence("k", "PASS", now, null, "") + "\n" + World.evidence("k", "PASS", now, null, "");
        var first = read(stream(lines)
                .header("Idempotency-Key", "s1")
                .post(World.EVIDENCE + "/batch")
                .asString());
        var again = read(stream(lines)
                .header("Idempotency-Key", "s1")
                .post(World.EVIDENCE + "/batch")
                .asString());
        assertThat(outcomes(first)).containsExactly("created", "created");
        assertThat(outcomes(again)).containsExactly("repeated", "repeated");
        assertThat(outcomes(receipts(lines))).containsExactly("created", "created");
    }

    @Test
    void the_same_lines_sent_by_several_at_once_are_kept_once() throws InterruptedException, ExecutionException {
        var lines = lines(0, 400, 40);
        Callable<List<String>> send = () -> outcomes(receipts(lines));
        try (var senders = Executors.newFixedThreadPool(4)) {
            var answers = senders.invokeAll(List.of(send, send, send, send));
            int created = 0;
            for (var answer : answers) {
                assertThat(answer.get()).containsAnyOf("created", "repeated").doesNotContain("refused");
                created += (int) answer.get().stream().filter("created"::equals).count();
            }
            assertThat(created).isEqualTo(400);
        }
        World.reader(tenant).get(World.EVIDENCE + "?count=true").then().body("total", equalTo(400));
        World.reader(tenant)
                .get(World.STREAMS + "?limit=500")
                .then()
                .body("items", hasSize(40))
                .body("items.received.sum()", equalTo(400));
    }
}
