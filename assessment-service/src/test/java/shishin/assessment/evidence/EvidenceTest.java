package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class EvidenceTest {

    private final Instant now = Instant.now();

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private ValidatableResponse send(String evidence) {
        return World.assessor(tenant).body(evidence).post(World.EVIDENCE).then();
    }

    private String sent(String check, String result, int second, String more) {
        var evidence = World.evidence(check, result, now.plusSeconds(second - 60), null, more);
        return send(evidence).statusCode(201).extract().path("streamId");
    }

    @Test
    void evidence_is_received_as_it_was_sent() {
        var more =
                ",\"reason\":\"指針\",\"severity\":\"HIGH\",\"actual\":\"7 days\",\"expected\":\"90 days\",\"validUntil\":\"2999-01-01T00:00:00Z\"";
        var place = send(World.evidence("log", "FAIL", now, "1", more))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("reason", equalTo("指針"))
                .body("reviewState", equalTo("UNREVIEWED"))
                .body("receivedAt", notNullValue())
                .extract();
        var kept = World.reader(tenant).get(World.EVIDENCE + "/" + place.path("id"));
        assertThat(kept.jsonPath().getMap("")).isEqualTo(place.jsonPath().getMap(""));
    }

    @Test
    void what_comes_at_once_is_taken_in_each_and_told_with_the_call_it_came_with() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8);
                var facts = new Facts("shishin.assessment.v1")) {
            var calls = IntStream.range(0, 40)
                    .mapToObj(i -> callers.submit(() -> World.assessor(tenant)
                            .header("X-Correlation-Id", "at-once-" + i)
                            .body(World.evidence(
                                    "log-" + i % 30, "FAIL", now.plusSeconds(i - 60), "at-once-" + i % 30, ""))
                            .post(World.EVIDENCE)))
                    .toList();
            var created = new HashMap<String, String>();
            for (var call : calls) {
                var answer = call.get();
                assertThat(answer.statusCode()).isIn(201, 409);
                if (answer.statusCode() == 201) created.put(answer.path("id"), answer.header("X-Correlation-Id"));
            }
            assertThat(created)
                    .as("thirty ids, ten of them sent twice with other content")
                    .hasSize(30);
            assertThat(facts.await(
                            30,
                            fact -> fact.tenant().equals(tenant) && fact.type().endsWith(".evidence-failed.v1")))
                    .hasSize(30)
                    .allSatisfy(fact -> assertThat(created)
                            .containsEntry(fact.data().path("evidenceId").asText(), fact.correlationId()));
        }
    }

    @Test
    void the_same_again_is_answered_with_the_first() {
        var first = send(World.evidence("log", "PASS", now, "1", ""))
                .statusCode(201)
                .extract()
                .<String>path("id");
        send(World.evidence("log", "PASS", now, "1", "")).statusCode(200).body("id", equalTo(first));
        send(World.evidence("log", "FAIL", now, "1", ""))
                .statusCode(409)
                .body("type", endsWith("/different-evidence-under-the-same-id"));
        World.reader(tenant).get(World.EVIDENCE + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void evidence_without_an_id_is_known_again_by_its_idempotency_key() {
        var evidence = World.evidence("log", "PASS", now, null, "");
        var first = World.assessor(tenant)
                .header("Idempotency-Key", "k")
                .body(evidence)
                .post(World.EVIDENCE);
        var again = World.assessor(tenant)
                .header("Idempotency-Key", "k")
                .body(evidence)
                .post(World.EVIDENCE);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        World.reader(tenant).get(World.EVIDENCE + "?count=true").then().body("total", equalTo(1));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"observedTo\":\"2999-01-01T00:00:00Z\" | observed-in-the-future",
                "\"observedTo\":\"2026-01-01T00:00:00Z\",\"observedFrom\":\"2026-01-02T00:00:00Z\" | observation-ends-before-it-begins",
                "\"observedTo\":\"2026-01-01T00:00:00Z\",\"validUntil\":\"2025-01-02T00:00:00Z\" | validity-ends-before-the-observation",
                "\"observedTo\":\"-100000-01-01T00:00:00Z\" | time-out-of-range",
            })
    void times_make_sense(String times, String problem) {
        send(World.evidence("log", "PASS", now, "1", "").replaceAll("\"observedTo\":\"[^\"]*\"", times))
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PASS\"    | \"GOOD\"     | /result",
                "\"log\"     | \"\"         | /check",
                "\"scanner\" | null         | /producer/agent",
                "\"billing\" | \"a\\u0007\" | /subject/id",
            })
    void every_fault_is_named_with_its_place(String right, String wrong, String pointer) {
        send(World.evidence("log", "PASS", now, "1", "").replace(right, wrong))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void one_document_is_bounded_however_long_a_stream_may_be() {
        send(World.evidence("log", "PASS", now, "1", ",\"actual\":\"" + "x".repeat(1_200_000) + "\""))
                .statusCode(413);
    }

    @Test
    void unknown_items_are_named() {
        send(World.evidence("log", "PASS").replace("[\"1.1.1-1\"]", "[\"1.1.1-1\",\"9.9\",\"8\"]"))
                .statusCode(422)
                .body("unknownItems", contains("9.9", "8"));
    }

    @Test
    void the_latest_counts_and_the_history_stays() {
        var stream = World.STREAMS + "/" + sent("log", "FAIL", 10, "");
        sent("log", "PASS", 5, "");
        World.reader(tenant)
                .get(stream)
                .then()
                .body("result", equalTo("FAIL"))
                .body("failing", equalTo(true))
                .body("received", equalTo(2));
        sent("log", "PASS", 20, "");
        World.reader(tenant).get(stream).then().body("result", equalTo("PASS")).body("failing", equalTo(false));
        World.reader(tenant).get(stream + "/history").then().body("items.result", contains("PASS", "FAIL", "PASS"));
    }

    @Test
    void failures_and_recovery_are_told_in_order() {
        var stream = sent("log", "FAIL", 1, ",\"severity\":\"HIGH\"");
        sent("log", "ERROR", 2, "");
        sent("log", "PASS", 3, "");
        sent("log", "PASS", 4, "");
        sent("log", "FAIL", 2, "");
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(3, fact -> fact.key().equals(stream));
            var told = facts.after(Duration.ofMillis(300), fact -> fact.key().equals(stream));
            assertThat(told.stream().map(Facts.Published::type))
                    .containsExactly(
                            "shishin.assessment.evidence-failed.v1",
                            "shishin.assessment.evidence-failed.v1",
                            "shishin.assessment.evidence-recovered.v1");
            assertThat(told.getFirst().data().get("severity").asText()).isEqualTo("HIGH");
        }
    }

    @Test
    void recovery_is_told_of_what_it_failed_for_too() {
        var stream = sent("log", "FAIL", 1, "");
        send(World.evidence("log", "PASS", now.plusSeconds(2), null, "").replace("1.1.1-1", "1.1.1-2"))
                .statusCode(201);
        try (var facts = new Facts("shishin.assessment.v1")) {
            var recovered = facts.await(2, fact -> fact.key().equals(stream)).getLast();
            assertThat(recovered.data().get("items")).hasToString("[\"1.1.1-2\",\"1.1.1-1\"]");
        }
    }

    @Test
    void evidence_is_found_by_what_it_is_about() {
        var stream = sent("log", "PASS", 1, ",\"validUntil\":\"%s\"".formatted(now.minusSeconds(30)));
        sent("backup", "FAIL", 2, ",\"validUntil\":\"2999-01-01T00:00:00Z\"");
        send(World.evidence("other", "PASS").replace("billing", "payroll").replace("1.1.1-1", "1.1.1-2"))
                .statusCode(201);
        found("item=1.1.1-2", "other");
        found("item=1.1.1-1", "log", "backup");
        found("subject=system:payroll", "other");
        found("producer=scanner&result=FAIL", "backup");
        found("stream=" + stream, "log");
        found("expired=true", "log");
        found("expired=false", "backup", "other");
        World.reader(tenant).get(World.STREAMS + "?item=1.1.1-2").then().body("items.check", contains("other"));
        World.reader(tenant)
                .get(World.STREAMS + "?failing=true&result=FAIL")
                .then()
                .body("items.check", contains("backup"));
        World.reader(tenant)
                .get(World.STREAMS + "?subject=system:payroll")
                .then()
                .body("items", hasSize(1));
    }

    private void found(String query, String... checks) {
        World.reader(tenant)
                .get(World.EVIDENCE + "?" + query)
                .then()
                .statusCode(200)
                .body("items.check", containsInAnyOrder(checks));
    }

    @Test
    void a_person_says_once_what_they_make_of_it() {
        var place = World.EVIDENCE + "/"
                + send(World.evidence("log", "FAIL")).extract().path("id");
        var judgement = "{\"decision\":\"DISPUTED\",\"reason\":\"The host was being replaced\"}";
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body(judgement)
                .post(place + "/review")
                .then()
                .statusCode(200)
                .body("reviewState", equalTo("DISPUTED"))
                .body("review.by", equalTo("ada"));
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .body(judgement)
                .post(place + "/review")
                .then()
                .statusCode(409);
    }
}
