package shishin.assessment.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.assessment.signature.Signing;
import shishin.platform.test.Calls;
import shishin.platform.test.DeadLetterBox;
import shishin.platform.test.TestBroker;
import shishin.platform.test.Tokens;

@QuarkusTest
class InboundTest {

    private static final String TOPIC = "shishin.evidence.inbound.v1";

    private final String tenant = World.newTenant();
    private final Signing scanner = Signing.ed25519("scanner-key");

    @BeforeEach
    void trust() {
        World.knowTheGuideline();
        trust(tenant);
    }

    private void trust(String who) {
        Calls.as(Tokens.of("alice", who, "tenant:admin"))
                .body(scanner.registration(""))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201);
    }

    private static String observation(String check) {
        return World.evidence(check, "PASS", Instant.now(), null, "");
    }

    private String signed(String check, String forWhom) {
        return "{\"jws\":\"%s\"}".formatted(scanner.jws(observation(check), Map.of("tenant", forWhom)));
    }

    private static void send(String id, String forWhom, String data) throws InterruptedException, ExecutionException {
        var record = new ProducerRecord<>(TOPIC, id, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/scanner",
                        "ce_type", "shishin.evidence.observed.v1",
                        "ce_tenant", forWhom,
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(record);
    }

    private static void send(ProducerRecord<String, String> record) throws InterruptedException, ExecutionException {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestBroker.current().bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private void awaitEvidence(String who, int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> World.reader(who)
                        .get(World.EVIDENCE)
                        .path("items.size()")
                        .equals(count));
    }

    private static DeadLetterBox.Letter letter(String part) {
        return new DeadLetterBox(TOPIC + ".dlq")
                .await(letter -> letter.value().contains(part))
                .getFirst();
    }

    @Test
    void what_a_registered_key_signs_becomes_evidence_once() throws InterruptedException, ExecutionException {
        var id = UUID.randomUUID().toString();
        var data = signed("log", tenant);
        send(id, tenant, data);
        send(id, tenant, data);
        send(UUID.randomUUID().toString(), tenant, signed("other", tenant));
        awaitEvidence(tenant, 2);
        World.reader(tenant)
                .get(World.EVIDENCE + "?signature=SIGNED")
                .then()
                .body("items", hasSize(2))
                .body("items.receivedFrom", equalTo(List.of("Pipeline", "Pipeline")));
    }

    @Test
    void a_whole_event_in_json_is_taken_too() throws InterruptedException, ExecutionException {
        var record = new ProducerRecord<>(
                TOPIC, "structured", """
                {"specversion":"1.0","type":"shishin.evidence.observed.v1","source":"/scanner","id":"%s",\
                "tenant":"%s","data":%s}""".formatted(UUID.randomUUID(), tenant, signed("log", tenant)));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        send(record);
        awaitEvidence(tenant, 1);
    }

    @Test
    void nobody_posts_for_another_tenant() throws InterruptedException, ExecutionException {
        var other = World.newTenant();
        var stolen = signed("stolen", tenant);
        send("1-" + tenant, other, stolen);
        assertThat(letter(stolen).reason()).as("no such key there").contains("UNKNOWN_KEY");
        trust(other);
        var replayed = signed("replayed", tenant);
        send("2-" + tenant, other, replayed);
        assertThat(letter(replayed).reason())
                .as("the same key there, but made for here")
                .contains("OF_ANOTHER_TENANT");
        World.reader(other).get(World.EVIDENCE).then().body("items", hasSize(0));
    }

    @Test
    void what_is_not_signed_lies_aside_and_holds_up_nothing() throws InterruptedException, ExecutionException {
        var bare = observation("bare-" + tenant);
        send("1-" + tenant, tenant, bare);
        send(new ProducerRecord<>(TOPIC, "2-" + tenant, "no event at all " + tenant));
        var unknown = "{\"jws\":\"%s\"}"
                .formatted(scanner.jws(observation("odd").replace("1.1.1-1", "9.9"), Map.of("tenant", tenant)));
        send("3-" + tenant, tenant, unknown);
        send("4-" + tenant, tenant, signed("good", tenant));
        assertThat(letter("bare-" + tenant).reason()).contains("signature-missing");
        assertThat(letter(unknown).reason()).contains("unknown-items");
        awaitEvidence(tenant, 1);
    }
}
