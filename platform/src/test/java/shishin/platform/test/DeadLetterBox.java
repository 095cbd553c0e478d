package shishin.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What lies in a dead-letter topic. */
public final class DeadLetterBox {

    /** A fact put aside: who could not take it in, and why. */
    public record Letter(String id, String service, String reason, String value) {}

    private final String topic;

    public DeadLetterBox(String topic) {
        this.topic = topic;
    }

    /** Waits for a letter that fits, and returns all that do by then. */
    public List<Letter> await(Predicate<Letter> wanted) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                TestBroker.current().bootstrapServers(),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "1000");
        var found = new ArrayList<Letter>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (var record : consumer.poll(Duration.ofMillis(100))) found.add(letter(record));
                return found.stream().anyMatch(wanted);
            });
        }
        return found.stream().filter(wanted).toList();
    }

    private static Letter letter(ConsumerRecord<String, String> record) {
        return new Letter(
                header(record, "ce_id"),
                header(record, "dead-letter-service"),
                header(record, "dead-letter-reason"),
                record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
