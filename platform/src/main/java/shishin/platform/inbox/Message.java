package shishin.platform.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A fact as it came.
 *
 * @param data JSON, as its type promises
 */
record Message(Envelope envelope, String data) {

    static Message of(ConsumerRecord<String, String> record) {
        return new Message(Envelope.of(record), record.value());
    }

    /** What tells it from all others; the same when it is told again. */
    List<String> identity() {
        return List.of(envelope.source(), envelope.id());
    }
}
