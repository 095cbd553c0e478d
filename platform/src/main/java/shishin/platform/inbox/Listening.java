package shishin.platform.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Reads the channel {@code facts}: keys side by side, the facts of each in their order. The offsets of a batch are committed
 * when all of it has taken effect or lies in the dead-letter topic.
 */
@ApplicationScoped
class Listening {

    /** Fewer than the database has connections, so that requests find one too. */
    private static final int KEYS_AT_ONCE = 8;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxMeters meters;

    Listening(Inbox inbox, DeadLetters deadLetters, InboxMeters meters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /** Returns only when all took effect; throwing, as when the service stops in the middle, commits nothing. */
    @Incoming("facts")
    @Blocking
    void listen(ConsumerRecords<String, String> batch) throws InterruptedException, ExecutionException {
        var factory = Thread.ofVirtual().name("facts-", 0).factory();
        try (var threads = Executors.newFixedThreadPool(KEYS_AT_ONCE, factory)) {
            var keys = byKey(batch).stream()
                    .map(facts -> threads.submit(() -> facts.forEach(this::process)))
                    .toList();
            for (var key : keys) key.get();
        }
    }

    private static Collection<List<ConsumerRecord<String, String>>> byKey(ConsumerRecords<String, String> batch) {
        return StreamSupport.stream(batch.spliterator(), false)
                .collect(Collectors.groupingBy(
                        record -> List.of(record.topic(), record.partition(), String.valueOf(record.key())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void process(ConsumerRecord<String, String> record) {
        var type = Envelope.type(record);
        if (type != null && !inbox.listensTo(type)) return;
        Insistence.on(
                () -> name(record),
                () -> hear(Envelope.of(record), record.value()),
                failure -> deadLetters.keep(record, failure));
    }

    private void hear(Envelope envelope, String data) {
        meters.heard(envelope, inbox.hear(envelope, data));
    }

    private static String name(ConsumerRecord<String, String> record) {
        return "Fact %s@%d/%d".formatted(record.topic(), record.partition(), record.offset());
    }
}
