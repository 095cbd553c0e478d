package shishin.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents attributes a fact came with.
 *
 * @param id unique with the source
 * @param time when it became true
 * @param actor who made it true
 * @param traceparent the W3C trace context of what made it true (CloudEvents extension Distributed Tracing)
 */
public record Envelope(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String tenant,
        String actor,
        String correlationId,
        @Nullable String traceparent) {

    static Envelope of(ConsumerRecord<String, String> record) {
        return new Envelope(
                required(record, "ce_id"),
                required(record, "ce_source"),
                required(record, "ce_type"),
                required(record, "ce_subject"),
                OffsetDateTime.parse(required(record, "ce_time")).toInstant(),
                required(record, "ce_tenant"),
                required(record, "ce_actor"),
                required(record, "ce_correlationid"),
                header(record, "ce_traceparent"));
    }

    static @Nullable String type(ConsumerRecord<String, String> record) {
        return header(record, "ce_type");
    }

    static @Nullable String tenant(ConsumerRecord<String, String> record) {
        return header(record, "ce_tenant");
    }

    /** The same, in a trace that went on. */
    Envelope in(@Nullable String trace) {
        return new Envelope(id, source, type, subject, time, tenant, actor, correlationId, trace);
    }

    private static String required(ConsumerRecord<String, String> record, String name) {
        var value = header(record, name);
        if (value == null) throw new IllegalArgumentException("header " + name + " is missing");
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
