package shishin.platform.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shishin.platform.trace.Traces;

/**
 * Reads the channel {@code facts}: keys side by side, the facts of each in their order. The offsets of a batch are committed
 * when all of it has taken effect or lies in the dead-letter topic.
 */
@ApplicationScoped
class Listening {

    /** Fewer than the database has connections, so that requests find one too. */
    private static final int KEYS_AT_ONCE = 8;

    private static final int LAST_BATCH_SECONDS = 5;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxMeters meters;
    private final Traces traces;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean leaving;

    Listening(Inbox inbox, DeadLetters deadLetters, InboxMeters meters, Traces traces) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.traces = traces;
    }

    /** What is begun is ended while there is a database to end it with; what comes after is another replica's. */
    void leave(@Observes ShutdownEvent stopping) throws InterruptedException {
        leaving = true;
        if (working.tryLock(LAST_BATCH_SECONDS, TimeUnit.SECONDS)) working.unlock();
    }

    /** Returns only when all took effect; throwing, as when the service stops in the middle, commits nothing. */
    @Incoming("facts")
    @Blocking
    void listen(ConsumerRecords<String, String> batch) throws InterruptedException, ExecutionException {
        working.lock();
        try {
            listenTo(batch);
        } finally {
            working.unlock();
        }
    }

    private void listenTo(ConsumerRecords<String, String> batch) throws InterruptedException, ExecutionException {
        var heard = heardByKey(batch);
        if (heard.isEmpty()) return;
        var factory = Thread.ofVirtual().name("facts-", 0).factory();
        try (var threads = Executors.newFixedThreadPool(KEYS_AT_ONCE, factory)) {
            var keys = heard.stream()
                    .map(facts -> threads.submit(() -> facts.forEach(this::process)))
                    .toList();
            for (var key : keys) key.get();
        }
    }

    private Collection<List<ConsumerRecord<String, String>>> heardByKey(ConsumerRecords<String, String> batch) {
        return StreamSupport.stream(batch.spliterator(), false)
                .filter(this::isHeard)
                .collect(Collectors.groupingBy(
                        record -> List.of(record.topic(), record.partition(), String.valueOf(record.key())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** What bears no type is none of ours either, but that is for the dead letters to tell. */
    private boolean isHeard(ConsumerRecord<String, String> record) {
        var type = Envelope.type(record);
        return type == null || inbox.listensTo(type);
    }

    private void process(ConsumerRecord<String, String> record) {
        if (leaving) throw new IllegalStateException("the service stops");
        Insistence.on(
                () -> name(record),
                () -> hear(Envelope.of(record), record.value()),
                failure -> deadLetters.keep(record, failure));
    }

    private void hear(Envelope envelope, String data) {
        traces.within(
                "hear " + envelope.type(),
                SpanKind.CONSUMER,
                envelope.traceparent(),
                trace -> meters.heard(envelope, inbox.hear(envelope.in(trace), data)));
    }

    private static String name(ConsumerRecord<String, String> record) {
        return "Fact %s@%d/%d".formatted(record.topic(), record.partition(), record.offset());
    }
}
