package shishin.gateway.feed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A published fact and where it stands, as a CloudEvent in JSON. */
record Event(TopicPartition partition, long offset, JsonObject content) {

    private static final String ATTRIBUTE = "ce_";

    /** Binary mode in, structured mode out (CloudEvents Kafka binding 1.0, 3.2; JSON format 1.0, 3). */
    static Event of(ConsumerRecord<byte[], byte[]> kept) {
        var content = new JsonObject();
        for (var header : kept.headers()) {
            var text = new String(header.value(), StandardCharsets.UTF_8);
            if (header.key().startsWith(ATTRIBUTE)) content.put(header.key().substring(ATTRIBUTE.length()), text);
            if (header.key().equals("content-type")) content.put("datacontenttype", text);
        }
        if (kept.value() != null) addData(content, kept.value());
        return new Event(new TopicPartition(kept.topic(), kept.partition()), kept.offset(), content);
    }

    private static void addData(JsonObject content, byte[] value) {
        try {
            content.put("data", Json.decodeValue(Buffer.buffer(value)));
        } catch (DecodeException notJson) {
            content.put("data_base64", value);
        }
    }

    /** Empty where the fact says nothing of it: one that names no tenant is nobody's. */
    static String attribute(ConsumerRecord<byte[], byte[]> kept, String name) {
        var header = kept.headers().lastHeader(ATTRIBUTE + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
