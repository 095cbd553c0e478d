package shishin.gateway.feed;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Reads pages of events from any place in the topics, with a few connections that are kept. */
@ApplicationScoped
class EventLog {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final CloseOptions AT_ONCE = CloseOptions.timeout(Duration.ZERO);

    private final Vertx vertx;
    private final Broker broker;
    private final Duration patience;
    private final Semaphore readers;
    private final Turns turns;
    private final Queue<Consumer<byte[], byte[]>> idle = new ConcurrentLinkedQueue<>();

    EventLog(Vertx vertx, Broker broker, FeedSettings settings) {
        this.vertx = vertx;
        this.broker = broker;
        this.patience = settings.patience();
        this.readers = new Semaphore(settings.readers());
        this.turns = new Turns(vertx);
    }

    /**
     * At most so many of the events of interest from a place on, one page after another for each caller; fails where Kafka
     * is away or every reader busy.
     */
    Future<Page> read(Interest interest, Cursor from, int limit) {
        return turns.take(interest.caller().fullName(), () -> with(consumer -> read(consumer, interest, from, limit)));
    }

    /** The place behind everything published so far. */
    Future<Cursor> end(Interest interest) {
        return with(consumer -> new Cursor(consumer.endOffsets(Broker.partitions(consumer, interest.topics()))));
    }

    private <T> Future<T> with(Function<Consumer<byte[], byte[]>, T> reading) {
        return vertx.executeBlocking(() -> inTurn(reading), false).map(Objects::requireNonNull);
    }

    private <T> T inTurn(Function<Consumer<byte[], byte[]>, T> reading) throws InterruptedException, TimeoutException {
        if (!readers.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS))
            throw new TimeoutException("every reader is busy");
        try {
            return borrow(reading);
        } finally {
            readers.release();
        }
    }

    /** A connection that failed once is not used again. */
    private <T> T borrow(Function<Consumer<byte[], byte[]>, T> reading) {
        var kept = idle.poll();
        var consumer = kept != null ? kept : broker.connect();
        boolean sound = false;
        try {
            var result = reading.apply(consumer);
            sound = true;
            return result;
        } finally {
            if (sound) idle.add(consumer);
            else consumer.close(AT_ONCE);
        }
    }

    private Page read(Consumer<byte[], byte[]> consumer, Interest interest, Cursor from, int limit) {
        var partitions = Broker.partitions(consumer, interest.topics());
        var ends = consumer.endOffsets(partitions);
        var positions = start(consumer.beginningOffsets(partitions), ends, from);
        consumer.assign(partitions);
        positions.forEach(consumer::seek);
        var events = new ArrayList<Event>();
        long until = System.nanoTime() + patience.toNanos();
        while (events.size() < limit && !positions.equals(ends) && System.nanoTime() < until) {
            for (var kept : consumer.poll(POLL)) {
                if (events.size() == limit) break;
                positions.put(new TopicPartition(kept.topic(), kept.partition()), kept.offset() + 1);
                if (interest.isIn(kept)) events.add(Event.of(kept));
            }
            // Past what is no event: the marks of transactions, and what compaction took away.
            if (events.size() < limit) positions.replaceAll((partition, at) -> consumer.position(partition));
            ends.replaceAll((partition, end) -> Math.max(end, positions.getOrDefault(partition, 0L)));
        }
        return new Page(events, new Cursor(positions), positions.equals(ends));
    }

    /** Where the cursor stands, or the next place there is: what retention took away is skipped. */
    private static Map<TopicPartition, Long> start(
            Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends, Cursor from) {
        var positions = new HashMap<TopicPartition, Long>();
        begins.forEach((partition, begin) -> positions.put(
                partition,
                Math.clamp(from.offset(partition).orElse(begin), begin, ends.getOrDefault(partition, begin))));
        return positions;
    }

    @PreDestroy
    void close() {
        idle.forEach(consumer -> consumer.close(AT_ONCE));
    }
}
