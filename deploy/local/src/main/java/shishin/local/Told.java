package shishin.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * {@code told SERVICE --since=TIME}: what a service has told since then, a line a fact. Of a service whose database was set
 * back to that moment these are the acts the others know of, and it has forgotten.
 */
final class Told {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Whatever group the file names, a list moves no offsets. */
    private static final Map<String, Object> READING = Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);

    private static final List<String> SHOWN =
            List.of("ce_time", "ce_tenant", "ce_type", "ce_subject", "ce_actor", "ce_correlationid");

    private final PrintStream out;

    Told(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        Broker broker = Broker.of(arguments);
        String topic = "shishin." + arguments.service() + ".v1";
        Instant since = arguments.since();
        return broker.ask(() -> {
            try (var consumer =
                    new KafkaConsumer<>(broker.client(READING), new StringDeserializer(), new StringDeserializer())) {
                list(consumer, topic, since);
            }
            return 0;
        });
    }

    private void list(KafkaConsumer<String, String> consumer, String topic, Instant since) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
        var ends = consumer.endOffsets(partitions);
        var begins = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(part -> part, part -> since.toEpochMilli())));
        consumer.assign(partitions);
        for (var part : partitions) {
            var begin = begins.get(part);
            consumer.seek(part, begin == null ? ends.getOrDefault(part, 0L) : begin.offset());
        }
        while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
            consumer.poll(PATIENCE).forEach(fact -> out.println(line(fact)));
        }
    }

    private static String line(ConsumerRecord<String, String> fact) {
        return SHOWN.stream().map(name -> header(fact, name)).collect(Collectors.joining("  "));
    }

    private static String header(ConsumerRecord<String, String> fact, String name) {
        var header = fact.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
