package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What is published to a topic, each fact held against its committed schema; and facts told to the service under test. */
public final class Facts implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A fact as it lies in the topic. */
    public record Published(
            String id,
            String type,
            String key,
            String tenant,
            String correlationId,
            int partition,
            JsonNode data,
            @Nullable String traceparent) {}

    private final KafkaConsumer<String, String> consumer;
    private final List<Published> seen = new ArrayList<>();

    /** From the topic's beginning. */
    public Facts(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestBroker.current().bootstrapServers(),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "1000"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Waits until this many facts fit, and returns all that do by then. */
    public List<Published> await(int atLeast, Predicate<Published> wanted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    poll();
                    return matching(wanted).size() >= atLeast;
                });
        return matching(wanted);
    }

    /** All that fit after the topic has been quiet for a while: to show that something was not published. */
    public List<Published> after(Duration quiet, Predicate<Published> wanted) {
        var until = System.nanoTime() + quiet.toNanos();
        while (System.nanoTime() < until) poll();
        return matching(wanted);
    }

    private void poll() {
        for (var record : consumer.poll(Duration.ofMillis(50))) seen.add(checked(record));
    }

    private List<Published> matching(Predicate<Published> wanted) {
        return seen.stream().filter(wanted).toList();
    }

    private static Published checked(ConsumerRecord<String, String> record) {
        var type = header(record, "ce_type");
        assertThat(faults(type, record.value()))
                .as("%s: %s", type, record.value())
                .isEmpty();
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_subject")).isEqualTo(record.key());
        try {
            var data = JSON.readTree(record.value());
            return new Published(
                    header(record, "ce_id"),
                    type,
                    record.key(),
                    header(record, "ce_tenant"),
                    header(record, "ce_correlationid"),
                    record.partition(),
                    data,
                    traceparent(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String traceparent(ConsumerRecord<String, String> record) {
        var header = record.headers().lastHeader("ce_traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<String> faults(String type, String data) {
        var file = docs("schemas", type);
        try {
            return SCHEMAS.getSchema(Files.readString(file), InputFormat.JSON).validate(data, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No schema for " + type, e);
        }
    }

    /** The committed documents; a test's own service may keep its schemas among its test resources. */
    private static Path docs(String kind, String type) {
        var own = Path.of("src", "test", "resources", "events", kind, type + ".json");
        if (Files.exists(own)) return own;
        return Path.of(System.getProperty("shishin.root", ".."), "docs", "events", kind, type + ".json");
    }

    /** The committed example of a type, which must keep its schema: what a consumer is tested with. */
    public static String example(String type) {
        try {
            var example = Files.readString(docs("examples", type));
            assertThat(faults(type, example)).as(type).isEmpty();
            return example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the service under test a fact of another service; the same id again is the same fact again. */
    public static void tell(String topic, String type, String id, String key, String tenant, String data) {
        send(List.of(record(topic, type, id, key, tenant, data)));
    }

    /** Tells many facts of one key, in this order. */
    public static void tellAll(String topic, String type, String key, String tenant, List<String> data) {
        send(data.stream()
                .map(one -> record(topic, type, UUID.randomUUID().toString(), key, tenant, one))
                .toList());
    }

    private static ProducerRecord<String, String> record(
            String topic, String type, String id, String key, String tenant, String data) {
        var record = new ProducerRecord<>(topic, key, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/shishin/test",
                        "ce_type", type,
                        "ce_subject", key,
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_tenant", tenant,
                        "ce_actor", "tester",
                        "ce_correlationid", "test-correlation")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static void send(List<ProducerRecord<String, String>> records) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestBroker.current().bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        assertThat(header).as("header " + name).isNotNull();
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
