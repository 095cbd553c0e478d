package shishin.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Facts as Kafka gives them, without a Kafka that decides how many come at once. */
final class Delivered {

    static final String TOPIC = "shishin.market.v1";

    private Delivered() {}

    /** Of partition 0, in this order. */
    static ConsumerRecords<String, String> batch(List<ConsumerRecord<String, String>> facts) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), facts), Map.of());
    }

    /** The same with another attribute; without the attribute where the value is empty. */
    static ConsumerRecord<String, String> with(ConsumerRecord<String, String> fact, String attribute, String value) {
        fact.headers().remove(attribute);
        if (!value.isEmpty()) fact.headers().add(attribute, value.getBytes(StandardCharsets.UTF_8));
        return fact;
    }

    static ConsumerRecord<String, String> fact(String tenant, String type, String key, String data) {
        var record = new ConsumerRecord<>(TOPIC, 0, 0, key, data);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/shishin/market",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        "2026-01-01T00:00:00Z",
                        "ce_tenant",
                        tenant,
                        "ce_actor",
                        "market",
                        "ce_correlationid",
                        "test")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
