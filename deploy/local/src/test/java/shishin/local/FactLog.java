package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies in a topic, from its beginning. A fact sent again is read once, as its listeners do. */
final class FactLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> config;
    private final String topic;
    private int repeated;

    FactLog(int kafkaPort, String topic) {
        this.config = Map.of("bootstrap.servers", "localhost:" + kafkaPort);
        this.topic = topic;
    }

    /** The numbers a restless agent gave as reasons, by system, in the order of the topic. */
    Map<String, List<Integer>> failures(String run) throws IOException {
        return facts(run, "evidenceId", fact -> fact.data().path("reason").asInt());
    }

    /** What kinds of facts about evidence were told of each system, in the order of the topic. */
    Map<String, List<String>> kinds(String run) throws IOException {
        return facts(run, "evidenceId", Fact::type);
    }

    /** What kinds of facts about issues were told of each system. */
    Map<String, List<String>> issues(String run) throws IOException {
        return facts(run, "issueId", Fact::type);
    }

    /** How many facts lie there more than once. */
    int repeated() {
        return repeated;
    }

    private record Fact(String type, JsonNode data) {}

    private <T> Map<String, List<T>> facts(String run, String about, Function<Fact, T> read) throws IOException {
        var found = new TreeMap<String, List<T>>();
        repeated = 0;
        var seen = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var records = consumer.poll(Duration.ofSeconds(3)); !records.isEmpty(); ) {
                for (var record : records) {
                    var data = JSON.readTree(record.value());
                    var system = data.at("/subject/id").asText();
                    if (!seen.add(header(record, "ce_id"))) repeated++;
                    else if (system.startsWith(run) && data.has(about))
                        found.computeIfAbsent(system, one -> new ArrayList<>())
                                .add(read.apply(new Fact(header(record, "ce_type"), data)));
                }
                records = consumer.poll(Duration.ofSeconds(2));
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
