package shishin.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer that ends with its first failure. Kafka's own gives up what failed and goes on with the next, which then
 * overtakes it. So whatever reaches a topic through one of these is a beginning, without gaps, of what it was given; and
 * of beginnings that are sent again and again, in whatever way they mingle, the first of each fact keeps the order.
 */
final class EndingProducer implements AutoCloseable {

    private final KafkaProducer<String, String> kafka;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param config with one request in flight at most: more could be under way behind one that is refused */
    EndingProducer(Map<String, Object> config) {
        kafka = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }

    /** Returns when Kafka has acknowledged all. */
    void send(List<ProducerRecord<String, String>> records) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var record : records) sent.add(take(record));
        for (var future : sent) future.get();
    }

    private Future<RecordMetadata> take(ProducerRecord<String, String> record) throws ExecutionException {
        try {
            if (failure.get() == null) return kafka.send(record, this::answered);
        } catch (KafkaException | IllegalStateException e) {
            end(e);
        }
        throw new ExecutionException(failure.get());
    }

    /** Called by the thread that sends, before it turns to what comes next; or at once for what never got that far. */
    private void answered(@Nullable RecordMetadata place, @Nullable Exception refused) {
        if (refused != null) end(refused);
    }

    private void end(Exception why) {
        if (failure.compareAndSet(null, why)) kafka.close(Duration.ZERO);
    }

    /** What was not sent by now is not sent any more. */
    @Override
    public void close() {
        kafka.close(Duration.ZERO);
    }
}
