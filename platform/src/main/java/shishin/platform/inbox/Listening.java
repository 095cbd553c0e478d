package shishin.platform.inbox;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads the channel {@code facts}: keys side by side, the facts of each in their order; facts that wait for nobody by their tenants,
 * many at once. The offsets of a batch are committed when all of it has taken effect or lies in the dead-letter topic.
 */
@ApplicationScoped
class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);

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
        var keys = byKey(StreamSupport.stream(batch.spliterator(), false).filter(this::isHeard));
        if (keys.isEmpty()) return;
        var begun = new ArrayList<Future<?>>();
        var factory = Thread.ofVirtual().name("facts-", 0).factory();
        try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE, factory)) {
            var together = keys.stream()
                    .filter(this::isHeardTogether)
                    .flatMap(List::stream)
                    .collect(groupingBy(record -> String.valueOf(Envelope.tenant(record))))
                    .values()
                    .stream()
                    .map(facts -> threads.submit(() -> processTogether(facts)))
                    .toList();
            Consumer<List<ConsumerRecord<String, String>>> alone =
                    facts -> begun.add(threads.submit(() -> facts.forEach(this::process)));
            keys.stream().filter(not(this::isHeardTogether)).forEach(alone);
            for (var many : together) byKey(many.get().stream()).forEach(alone);
            for (var work : begun) work.get();
        }
    }

    /** Each key's facts, in their order. */
    private static Collection<List<ConsumerRecord<String, String>>> byKey(
            Stream<ConsumerRecord<String, String>> records) {
        return records.collect(groupingBy(Listening::key, LinkedHashMap::new, toList()))
                .values();
    }

    private static List<Object> key(ConsumerRecord<String, String> record) {
        return List.of(record.topic(), record.partition(), String.valueOf(record.key()));
    }

    /** What bears no type is none of ours either, but that is for the dead letters to tell. */
    private boolean isHeard(ConsumerRecord<String, String> record) {
        var type = Envelope.type(record);
        return type == null || listeners.listenTo(type);
    }

    private boolean isHeardTogether(List<ConsumerRecord<String, String>> facts) {
        return facts.stream().map(Envelope::type).allMatch(type -> type != null && listeners.listenTogetherTo(type));
    }

    /** @return what is to be heard alone: once some did not succeed together, these and all behind them */
    private List<ConsumerRecord<String, String>> processTogether(List<ConsumerRecord<String, String>> facts) {
        for (int from = 0; from < facts.size(); from += TOGETHER) {
            mayStillBegin();
            var some = facts.subList(from, Math.min(facts.size(), from + TOGETHER));
            try {
                hear(some);
            } catch (RuntimeException e) {
                var left = facts.subList(from, facts.size());
                LOG.warnf(
                        "%d facts are heard alone, from %s on: %s", left.size(), name(left.getFirst()), e.getMessage());
                return left;
            }
        }
        return List.of();
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
