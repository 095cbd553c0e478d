package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.local.machine.Complaint;

/** Each test has a topic of its own, on a real broker. */
class DeadLettersTest {

    @TempDir
    static Path home;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static LoneBroker broker;

    @BeforeAll
    static void aBroker() throws Exception {
        broker = LoneBroker.start(home);
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    @Test
    void a_dead_letter_goes_back_with_its_key_its_value_and_the_events_own_headers() throws Exception {
        bury("shishin.risk.v1", "risk-7", "{\"code\":\"R-2026-0007\"}");

        assertThat(replay("shishin.risk.v1")).isEqualTo(1);

        List<ConsumerRecord<String, String>> told = read("shishin.risk.v1");
        assertThat(told).singleElement().satisfies(fact -> {
            assertThat(fact.key()).isEqualTo("risk-7");
            assertThat(fact.value()).isEqualTo("{\"code\":\"R-2026-0007\"}");
            assertThat(fact.headers()).extracting(header -> header.key()).containsExactly("ce_id", "content-type");
        });
    }

    @Test
    void what_was_sent_again_once_is_not_sent_again_twice() throws Exception {
        bury("shishin.catalog.v1", "edition-1", "{}");
        bury("shishin.catalog.v1", "edition-2", "{}");

        assertThat(replay("shishin.catalog.v1")).isEqualTo(2);
        assertThat(replay("shishin.catalog.v1")).isZero();

        bury("shishin.catalog.v1", "edition-3", "{}");
        assertThat(replay("shishin.catalog.v1")).isEqualTo(1);
        assertThat(read("shishin.catalog.v1")).hasSize(3);
    }

    @Test
    void the_order_of_a_key_is_kept() throws Exception {
        for (int number = 0; number < 50; number++) {
            bury("shishin.assessment.v1", "answer-1", Integer.toString(number));
        }

        replay("shishin.assessment.v1");

        assertThat(read("shishin.assessment.v1"))
                .extracting(ConsumerRecord::value)
                .extracting(Integer::valueOf)
                .hasSize(50)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void the_broker_takes_letters_however_they_are_compressed(String compression) throws Exception {
        bury("shishin.evidence.inbound.v1", "evidence-1", "{}", compression);

        assertThat(replay("shishin.evidence.inbound.v1")).isEqualTo(1);
    }

    @Test
    void without_a_topic_all_that_have_dead_letters_are_meant() {
        try (DeadLetters letters = new DeadLetters(Broker.at(broker.bootstrap()))) {
            assertThat(letters.topics(Optional.empty()))
                    .containsExactlyInAnyOrder(
                            "shishin.catalog.v1",
                            "shishin.assessment.v1",
                            "shishin.risk.v1",
                            "shishin.evidence.inbound.v1");
        }
    }

    @Test
    void a_topic_without_dead_letters_is_refused() {
        try (DeadLetters letters = new DeadLetters(Broker.at(broker.bootstrap()))) {
            assertThatThrownBy(() -> letters.topics(Optional.of("weather")))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("weather");
        }
    }

    private static int replay(String topic) throws Exception {
        try (DeadLetters letters = new DeadLetters(Broker.at(broker.bootstrap()))) {
            return letters.replay(topic);
        }
    }

    private static void bury(String topic, String key, String value) throws Exception {
        bury(topic, key, value, "none");
    }

    private static void bury(String topic, String key, String value, String compression) throws Exception {
        ProducerRecord<String, String> letter = new ProducerRecord<>(topic + ".dlq", key, value);
        letter.headers().add("ce_id", "0198".getBytes(StandardCharsets.UTF_8));
        letter.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dead-letter-reason", "no such item".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap(), "compression.type", compression),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(letter).get();
        }
    }

    private static List<ConsumerRecord<String, String>> read(String topic) {
        List<ConsumerRecord<String, String>> facts = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> parts = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            while (parts.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(facts::add);
            }
        }
        return facts;
    }
}
