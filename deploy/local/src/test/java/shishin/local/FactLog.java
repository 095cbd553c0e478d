package shishin.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies in a topic, from its beginning. A fact sent again is read once, as its listeners do. */
final class FactLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> config;
    private final String topic;

    FactLog(int kafkaPort, String topic) {
        this.config = Map.of("bootstrap.servers", "localhost:" + kafkaPort);
        this.topic = topic;
    }

    /** The numbers a restless agent gave as reasons, by system, in the order of the topic. */
    Map<String, List<Integer>> failures(String run) throws IOException {
        var numbers = new TreeMap<String, List<Integer>>();
        var seen = new HashSet<String>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new org.apache.kafka.common.TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var records = consumer.poll(Duration.ofSeconds(3)); !records.isEmpty(); ) {
                for (var record : records) {
                    var id = new String(
                            record.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8);
                    var fact = JSON.readTree(record.value());
                    var system = fact.at("/subject/id").asText();
                    if (seen.add(id) && system.startsWith(run) && fact.has("evidenceId"))
                        numbers.computeIfAbsent(system, one -> new ArrayList<>())
                                .add(fact.path("reason").asInt());
                }
                records = consumer.poll(Duration.ofSeconds(2));
            }
        }
        return numbers;
    }
}
