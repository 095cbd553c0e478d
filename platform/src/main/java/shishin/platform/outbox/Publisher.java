package shishin.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends facts as CloudEvents 1.0 in binary mode (Kafka protocol binding, 3.2). */
@Singleton
class Publisher {

    private final Map<String, Object> config;
    private final String service;
    private @Nullable Producer<String, String> producer;

    Publisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "shishin.service") String service) {
        this.config = new HashMap<>(broker);
        this.service = service;
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        // One that expires is overtaken by those sent after it; so an outage is waited for a good while.
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
    }

    /** Returns when Kafka has acknowledged all; of a batch that failed, a part may have been sent: it will be sent again. */
    void send(List<OutboxRow> rows) {
        var sent = rows.stream().map(this::send).toList();
        try {
            for (var future : sent) future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("Kafka did not take them: " + e.getMessage(), e);
        }
    }

    private Future<RecordMetadata> send(OutboxRow row) {
        return producer().send(record(row));
    }

    /** A producer that failed is not used again: batches still in it must not overtake the repeated ones. */
    private synchronized Producer<String, String> producer() {
        if (producer == null) producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close(Duration.ZERO);
        producer = null;
    }

    private ProducerRecord<String, String> record(OutboxRow row) {
        var record = new ProducerRecord<>("shishin.%s.v1".formatted(service), row.key(), row.data());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.id().toString());
        header(record, "ce_source", "/shishin/" + service);
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.key());
        header(record, "ce_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.time()));
        header(record, "ce_tenant", row.tenant());
        header(record, "ce_actor", row.actor());
        header(record, "ce_correlationid", row.correlationId());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
