package shishin.assessment.reception;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.assessment.World;
import shishin.assessment.signature.Signing;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

@QuarkusTest
class EventTest {

    private final String tenant = World.newTenant();
    private final String observation = World.evidence("log", "PASS", Instant.now(), null, "");

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private static String event(String id, String data) {
        return """
                {"specversion":"1.0","type":"shishin.evidence.observed.v1","source":"/scanner","id":"%s",\
                "tenant":"anything","data":%s}""".formatted(id, data);
    }

    private ValidatableResponse send(String mediaType, String body) {
        return World.assessor(tenant)
                .contentType(mediaType)
                .body(body.getBytes(UTF_8))
                .post(World.EVIDENCE)
                .then();
    }

    @Test
    void an_event_in_binary_mode_is_the_same_however_often_it_is_sent() {
        var ids = new java.util.ArrayList<String>();
        for (int status : new int[] {201, 200})
            ids.add(World.assessor(tenant)
                    .header("ce-specversion", "1.0")
                    .header("ce-type", "shishin.evidence.observed.v1")
                    .header("ce-source", "/scanner")
                    .header("ce-id", "1")
                    .body(observation)
                    .post(World.EVIDENCE)
                    .then()
                    .statusCode(status)
                    .extract()
                    .path("id"));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void in_whichever_mode_it_comes_it_is_the_same_event() {
        var id = send("application/cloudevents+json", event("7", observation))
                .statusCode(201)
                .extract()
                .<String>path("id");
        send("application/cloudevents+json; charset=utf-8", event("7", observation))
                .statusCode(200)
                .body("id", equalTo(id));
        send("application/cloudevents+json", event("7", observation.replace("PASS", "FAIL")))
                .statusCode(409);
        send("application/cloudevents+json", event("8", observation)).statusCode(201);
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(2));
    }

    @Test
    void each_event_of_a_batch_is_answered_for_itself() {
        var batch = "[%s,%s,%s,%s]"
                .formatted(
                        event("1", observation),
                        event("1", observation),
                        event("2", "{\"check\":\"x\"}"),
                        event("3", observation).replace("observed", "imagined"));
        var lines = send("application/cloudevents-batch+json", batch)
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("\"line\":1", "created");
        assertThat(lines.get(1)).contains("repeated");
        assertThat(lines.get(2)).contains("observation-unfit");
        assertThat(lines.get(3)).contains("unfit-event", "\"attribute\":\"type\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json                                                                    | event
            {"specversion":"1.0"}                                                       | event
            {"specversion":"1.0","id":"1","source":"/s","type":"a.b"}                   | type
            {"specversion":"1.0","id":"1","source":"/s","type":"shishin.evidence.observed.v1"} | data
            """)
    void what_is_no_event_about_evidence_is_refused(String text, String attribute) {
        send("application/cloudevents+json", text)
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-event"))
                .body("attribute", equalTo(attribute));
    }

    @Test
    void what_would_not_fit_into_memory_is_refused() {
        send("application/cloudevents+json", event("1", "\"" + "x".repeat(1 << 20) + "\""))
                .statusCode(413);
        send("application/cloudevents-batch+json", "[" + "0,".repeat(500_000) + "0]")
                .statusCode(413)
                .body("type", equalTo("/problems/too-many-events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[", "[{}", "[] []", ""})
    void what_is_no_batch_is_refused(String text) {
        send("application/cloudevents-batch+json", text)
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-event"))
                .body("attribute", equalTo("batch"));
    }

    @Test
    void a_whole_body_may_be_signed() {
        var pipeline = Signing.ed25519("ci");
        Calls.as(Tokens.of("alice", tenant, "tenant:admin"))
                .body(pipeline.registration(""))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201);
        for (var replayed : List.of("null", "true"))
            assertThat(String.valueOf(World.assessor(tenant)
                            .contentType("application/jose")
                            .header("Idempotency-Key", "jose-" + tenant)
                            .body(pipeline.jws(observation).getBytes(UTF_8))
                            .post(World.EVIDENCE)
                            .then()
                            .statusCode(201)
                            .body("signature.state", equalTo("SIGNED"))
                            .extract()
                            .header("Idempotent-Replayed")))
                    .isEqualTo(replayed);
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(1));
    }
}
