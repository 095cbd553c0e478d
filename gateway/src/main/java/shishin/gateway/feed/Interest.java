package shishin.gateway.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import shishin.gateway.caller.Caller;

/** Which events a caller may and wants to see. */
record Interest(
        Caller caller, List<String> topics, @Nullable String type) {

    private static final String EVERY_TENANT = "*";

    /** Told by the headers alone: most of a topic is of no interest to most, and is never parsed for them. */
    boolean isIn(ConsumerRecord<byte[], byte[]> kept) {
        var tenant = Event.attribute(kept, "tenant");
        return topics.contains(kept.topic())
                && (tenant.equals(caller.tenant()) || tenant.equals(EVERY_TENANT))
                && (type == null || Event.attribute(kept, "type").equals(type));
    }
}
