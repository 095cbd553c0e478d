package shishin.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Connects to Kafka as a mere reader: no group, nothing committed, nothing created. */
@ApplicationScoped
class Broker {

    /** Bounds what one reader holds in memory. */
    private static final int FETCH_BYTES = 2 * 1024 * 1024;

    private final FeedSettings settings;

    Broker(FeedSettings settings) {
        this.settings = settings;
    }

    Consumer<byte[], byte[]> connect() {
        var read = new ByteArrayDeserializer();
        return new KafkaConsumer<>(client(), read, read);
    }

    /** Whatever the installation adds, a mere reader it stays. */
    Map<String, Object> client() {
        var patience = (int) settings.patience().toMillis();
        var client = new HashMap<String, Object>(settings.client());
        client.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        client.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 200);
        client.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        client.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        return client;
    }

    /** The partitions there are now; a topic nobody has published to yet has none. */
    static List<TopicPartition> partitions(Consumer<?, ?> consumer, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic ->
                        Objects.requireNonNullElse(consumer.partitionsFor(topic), List.<PartitionInfo>of()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
