package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.TestBroker;
import shishin.platform.test.Tokens;
import shishin.platform.trace.Collector;

/** This shop is traced: a call from the request over outbox and Kafka to what follows from its facts is one trace. */
@QuarkusTest
@QuarkusTestResource(Collector.class)
class TraceTest {

    private static final String CALLER = "00f067aa0ba902b7";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_request_goes_on_with_the_trace_of_its_caller_and_its_fact_with_the_request() {
        var request = spanOf(planted("00-%s-%s-01".formatted(trace, CALLER)));
        assertThat(request).isNotEqualTo(CALLER);
        await().atMost(PATIENCE).until(() -> Collector.tellsOf("POST /api/v1/flowers", trace, CALLER, request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"
            })
    void what_is_no_trace_begins_one(String malformed) {
        assertThat(planted(malformed).traceparent())
                .matches("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01")
                .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void what_follows_from_a_fact_goes_on_with_its_trace() throws Exception {
        deliver("00-%s-%s-01".formatted(trace, CALLER));
        try (var facts = new Facts("shishin.flowers.v1")) {
            var hearing =
                    spanOf(facts.await(1, fact -> fact.tenant().equals(tenant)).getFirst());
            await().atMost(PATIENCE)
                    .until(() -> Collector.tellsOf("hear " + Warehouse.DELIVERED, trace, CALLER, hearing));
        }
    }

    @Test
    void what_is_not_to_be_recorded_is_handed_on_and_not_recorded() {
        var fact = planted("00-%s-%s-00".formatted(trace, CALLER));
        assertThat(fact.traceparent()).startsWith("00-" + trace).endsWith("-00");
        assertThat(Collector.tellsOf("POST /api/v1/flowers", trace)).isFalse();
    }

    private String spanOf(Facts.Published fact) {
        var words = String.valueOf(fact.traceparent()).split("-", -1);
        assertThat(words[1]).isEqualTo(trace);
        return words[2];
    }

    private Facts.Published planted(String traceparent) {
        String id = Calls.as(Tokens.of("ada", tenant, "flower:write"))
                .header("traceparent", traceparent)
                .body("{\"name\":\"Clover\",\"stock\":1}")
                .post("/api/v1/flowers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (var facts = new Facts("shishin.flowers.v1")) {
            return facts.await(1, fact -> fact.key().equals(id)).getFirst();
        }
    }

    private void deliver(String traceparent) throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>("shishin.market.v1", "market", "{\"name\":\"Traced\",\"pieces\":1}");
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/shishin/market",
                        "ce_type", Warehouse.DELIVERED,
                        "ce_subject", "market",
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_tenant", tenant,
                        "ce_actor", "tester",
                        "ce_correlationid", "test-correlation",
                        "ce_traceparent", traceparent)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestBroker.current().bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
