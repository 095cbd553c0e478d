package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.machine.Complaint;

/** Consumers set back on a real broker. */
class OffsetsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    static Path home;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static LoneBroker broker;

    @BeforeAll
    static void aBroker() throws Exception {
        broker = LoneBroker.start(home);
        tell("shishin.assessment.v1", "before", MOMENT.minusSeconds(10));
        tell("shishin.assessment.v1", "after", MOMENT.plusSeconds(10));
        tell("shishin.catalog.v1", "long ago", MOMENT.minusSeconds(10_000));
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    private static void tell(String topic, String what, Instant at) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrap());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            var fact = new ProducerRecord<>(topic, 0, at.toEpochMilli(), "key", what);
            fact.headers().add("ce_type", ("shishin.test." + what).getBytes(StandardCharsets.UTF_8));
            producer.send(fact).get();
        }
    }

    private static KafkaConsumer<String, String> listener(String group) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrap(), "group.id", group, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("shishin.assessment.v1", "shishin.catalog.v1"));
        return consumer;
    }

    private static List<String> hear(KafkaConsumer<String, String> consumer, int many) {
        var heard = new java.util.ArrayList<String>();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(fact -> heard.add(fact.value()));
            return heard.size() >= many;
        });
        consumer.commitSync();
        return heard;
    }

    @Test
    void what_was_told_since_the_moment_is_heard_again_and_nothing_else() {
        try (var risk = listener("risk")) {
            hear(risk, 3);
            try (var offsets = new Offsets(Broker.at(broker.bootstrap()))) {
                assertThatThrownBy(() -> offsets.rewind("risk", MOMENT))
                        .isInstanceOf(Complaint.class)
                        .hasMessageContaining("stop every replica");
            }
        }
        try (var offsets = new Offsets(Broker.at(broker.bootstrap()))) {
            assertThat(offsets.rewind("risk", MOMENT)).isEqualTo(Map.of("risk shishin.assessment.v1-0", 1L));
            assertThat(offsets.rewind("risk", MOMENT)).as("told twice").isEmpty();
        }
        try (var risk = listener("risk")) {
            assertThat(hear(risk, 1)).containsExactly("after");
        }
    }

    @Test
    void who_was_further_behind_is_not_set_forward() throws Exception {
        var heard = Map.of(new TopicPartition("shishin.assessment.v1", 0), new OffsetAndMetadata(0));
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
                var offsets = new Offsets(Broker.at(broker.bootstrap()))) {
            admin.alterConsumerGroupOffsets("assessment", heard).all().get();

            assertThat(offsets.rewind("assessment", MOMENT)).isEmpty();

            assertThat(admin.listConsumerGroupOffsets("assessment")
                            .partitionsToOffsetAndMetadata()
                            .get())
                    .isEqualTo(heard);
        }
    }

    @Test
    void a_service_that_has_heard_nothing_is_left_alone_and_one_there_is_not_is_refused() {
        try (var offsets = new Offsets(Broker.at(broker.bootstrap()))) {
            assertThat(offsets.rewind("catalog", MOMENT)).isEmpty();
            assertThatThrownBy(() -> offsets.rewind("weather", MOMENT)).hasMessageContaining("no such service");
        }
    }

    @Test
    void what_a_service_told_since_the_moment_is_listed() {
        var said = new ByteArrayOutputStream();
        new Told(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(Arguments.of(List.of(
                        "told", "assessment", "--since=" + MOMENT, "--bootstrap-servers=" + broker.bootstrap())));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("shishin.test.after")
                .doesNotContain("before");
    }

    @Test
    void a_moment_is_a_time_in_utc_and_must_be_named() {
        assertThatThrownBy(() -> Arguments.of(List.of("rewind", "risk")).since())
                .hasMessageContaining("since when");
        assertThatThrownBy(() ->
                        Arguments.of(List.of("rewind", "risk", "--since=noon")).since())
                .hasMessageContaining("not a time");
        assertThatThrownBy(() ->
                        Arguments.of(List.of("rewind", "--since=" + MOMENT)).service())
                .hasMessageContaining("which service");
    }
}
