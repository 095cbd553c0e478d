package shishin.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends facts as CloudEvents 1.0 in binary mode (Kafka protocol binding, 3.2; extension Distributed Tracing). */
@Singleton
class Publisher {

    private static final int LARGEST_BATCH = 256 * 1024;

    private final Map<String, Object> config;
    private final String service;
    private @Nullable EndingProducer producer;

    Publisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "shishin.service") String service,
            OutboxConfig outbox) {
        this.config = new HashMap<>(broker);
        this.service = service;
        int patience = Math.toIntExact(outbox.patience().toMillis());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, LARGEST_BATCH);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 4);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience / 4);
    }

    /** Returns when Kafka has acknowledged all. Of a batch that failed, a beginning may be there: it will be sent again. */
    void send(List<OutboxRow> rows) {
        try {
            producer().send(rows.stream().map(this::record).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("Kafka did not take them: " + e.getMessage(), e);
        }
    }

    private synchronized EndingProducer producer() {
        if (producer == null) producer = new EndingProducer(config);
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close();
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
        if (row.traceparent() != null) header(record, "ce_traceparent", row.traceparent());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
