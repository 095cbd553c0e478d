package shishin.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
        var patience = (int) settings.patience().toMillis();
        var read = new ByteArrayDeserializer();
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        FETCH_BYTES,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        200,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        patience,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        patience),
                read,
                read);
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
