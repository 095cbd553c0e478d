package shishin.platform.inbox;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Reads the channel {@code facts}: keys side by side, the facts of each in their order; facts that wait for nobody by their tenants,
 * many at once. The offsets of a batch are committed when all of it has taken effect or lies in the dead-letter topic.
 */
@ApplicationScoped
class Listening {

    /** Fewer than the database has connections, so that requests find one too. */
    private static final int SIDE_BY_SIDE = 8;

    /** At most in one transaction: as many rows as go to the database at once. */
    private static final int TOGETHER = 100;

    private static final int LAST_BATCH_SECONDS = 5;

    private final Listeners listeners;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxMeters meters;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean leaving;

    Listening(Listeners listeners, Inbox inbox, DeadLetters deadLetters, InboxMeters meters) {
        this.listeners = listeners;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.meters = meters;
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
        var keys = StreamSupport.stream(batch.spliterator(), false)
                .filter(this::isHeard)
                .collect(groupingBy(Listening::key, LinkedHashMap::new, toList()))
                .values();
        if (keys.isEmpty()) return;
        var oneByOne = keys.stream().filter(not(this::isHeardTogether)).toList();
        var together = keys.stream()
                .filter(this::isHeardTogether)
                .flatMap(List::stream)
                .collect(groupingBy(record -> String.valueOf(Envelope.tenant(record))))
                .values();
        var factory = Thread.ofVirtual().name("facts-", 0).factory();
        try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE, factory)) {
            var begun = Stream.concat(
                            oneByOne.stream().map(facts -> threads.submit(() -> facts.forEach(this::process))),
                            together.stream().map(facts -> threads.submit(() -> processTogether(facts))))
                    .toList();
            for (var work : begun) work.get();
        }
    }

    private static List<Object> key(ConsumerRecord<String, String> record) {
        return List.of(record.topic(), record.partition(), String.valueOf(record.key()));
    }

    /** What bears no type is none of ours either, but that is for the dead letters to tell. */
    private boolean isHeard(ConsumerRecord<String, String> record) {
        var type = Envelope.type(record);
        return type == null || listeners.hear(type);
    }

    private boolean isHeardTogether(List<ConsumerRecord<String, String>> facts) {
        return facts.stream().map(Envelope::type).allMatch(type -> type != null && listeners.hearTogether(type));
    }

    /** What does not succeed together is heard one by one, so that no fact waits or falls for another's sake. */
    private void processTogether(List<ConsumerRecord<String, String>> facts) {
        for (int from = 0; from < facts.size(); from += TOGETHER) {
            mayStillBegin();
            var some = facts.subList(from, Math.min(facts.size(), from + TOGETHER));
            try {
                hear(some);
            } catch (RuntimeException e) {
                some.forEach(this::process);
            }
        }
    }

    private void process(ConsumerRecord<String, String> record) {
        mayStillBegin();
        Insistence.on(() -> name(record), () -> hear(List.of(record)), failure -> deadLetters.keep(record, failure));
    }

    private void mayStillBegin() {
        if (leaving) throw new IllegalStateException("the service stops");
    }

    private void hear(List<ConsumerRecord<String, String>> facts) {
        inbox.hear(facts.stream().map(Message::of).toList()).forEach(meters::heard);
    }

    private static String name(ConsumerRecord<String, String> record) {
        return "Fact %s@%d/%d".formatted(record.topic(), record.partition(), record.offset());
    }
}
