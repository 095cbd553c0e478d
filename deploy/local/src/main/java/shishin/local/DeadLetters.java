package shishin.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import shishin.local.machine.Complaint;
import shishin.local.server.Topics;

/**
 * Puts dead letters back on the topic they were meant for: same key, same value, the event's own headers, without those
 * that told why it failed. The position is committed after the broker has taken a batch, so that each letter is sent
 * again at least once; the consumers' inbox makes that once. Letters that fail again arrive behind the end that was
 * read at the start, and wait for the next replay.
 */
final class DeadLetters implements AutoCloseable {

    private static final String POSITION = "shishin-replay";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> OWN_HEADERS = Set.of("content-type", "traceparent", "tracestate");

    private static final Map<String, Object> READING = Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            POSITION,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis());
    private static final Map<String, Object> WRITING =
            Map.of(ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);

    private final Broker broker;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    DeadLetters(Broker broker) {
        this.broker = broker;
        this.consumer = broker.ask(() ->
                new KafkaConsumer<>(broker.client(READING), new ByteArrayDeserializer(), new ByteArrayDeserializer()));
        this.producer = broker.ask(() ->
                new KafkaProducer<>(broker.client(WRITING), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** The topics that have a dead-letter topic, or the one asked for. */
    Set<String> topics(Optional<String> asked) {
        Set<String> topics = new TreeSet<>();
        for (String name : broker.ask(consumer::listTopics).keySet()) {
            if (name.endsWith(Topics.DEAD_LETTERS)) {
                topics.add(name.substring(0, name.length() - Topics.DEAD_LETTERS.length()));
            }
        }
        if (topics.isEmpty()) {
            throw new Complaint("no dead-letter topics are there, or none that this user may see");
        }
        asked.filter(topic -> !topics.contains(topic)).ifPresent(topic -> {
            throw new Complaint("no dead letters of a topic " + topic + "; there are: " + topics);
        });
        return asked.map(Set::of).orElse(topics);
    }

    /** How many were sent again. */
    int replay(String topic) {
        return broker.ask(() -> replayAll(topic));
    }

    private int replayAll(String topic) throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = consumer.partitionsFor(topic + Topics.DEAD_LETTERS).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        int sent = 0;
        while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
            sent += resend(topic, beforeEnd(ends));
            consumer.commitSync();
        }
        return sent;
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }

    /** The next letters; those that arrived after the start are left, and the position is set back before them. */
    private List<ConsumerRecord<byte[], byte[]>> beforeEnd(Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        consumer.poll(Duration.ofMillis(500)).forEach(letters::add);
        letters.removeIf(letter -> letter.offset() >= end(ends, letter));
        ends.forEach((part, end) -> {
            if (consumer.position(part) > end) {
                consumer.seek(part, end);
            }
        });
        return letters;
    }

    private static long end(Map<TopicPartition, Long> ends, ConsumerRecord<byte[], byte[]> letter) {
        return ends.getOrDefault(new TopicPartition(letter.topic(), letter.partition()), 0L);
    }

    private int resend(String topic, List<ConsumerRecord<byte[], byte[]>> letters)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> pending = letters.stream()
                .map(letter -> producer.send(original(topic, letter)))
                .toList();
        producer.flush();
        for (Future<RecordMetadata> taken : pending) {
            taken.get();
        }
        return letters.size();
    }

    private static ProducerRecord<byte[], byte[]> original(String topic, ConsumerRecord<byte[], byte[]> letter) {
        ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (header.key().startsWith("ce_") || OWN_HEADERS.contains(header.key())) {
                again.headers().add(header);
            }
        }
        return again;
    }
}
