package shishin.gateway.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Follows the end of all topics once for all followers, from the first on. */
@ApplicationScoped
class Tail {

    private static final Logger LOG = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long LOOK_FOR_PARTITIONS_NANOS = Duration.ofSeconds(30).toNanos();

    private final Broker broker;
    private final List<String> topics;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private CompletableFuture<Void> ready = new CompletableFuture<>();
    private boolean begun;
    private volatile boolean closed;

    Tail(Broker broker, FeedSettings settings) {
        this.broker = broker;
        this.topics = settings.topics().values().stream()
                .map(FeedSettings.Topic::name)
                .toList();
    }

    /** Done once everything published from now on will be offered to the follower. */
    synchronized CompletionStage<Void> join(Follower follower) {
        followers.add(follower);
        if (!begun) Thread.ofPlatform().daemon().name("feed-tail").start(this::follow);
        begun = true;
        return ready;
    }

    void leave(Follower follower) {
        followers.remove(follower);
    }

    private void follow() {
        try (var consumer = broker.connect()) {
            var known = new HashSet<TopicPartition>();
            known.addAll(Broker.partitions(consumer, topics));
            consumer.assign(known);
            consumer.seekToEnd(known);
            known.forEach(consumer::position);
            settle();
            follow(consumer, known);
        } catch (RuntimeException failure) {
            LOG.warnf("The feed lost Kafka: %s", failure.getMessage());
            startAnew();
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer, Set<TopicPartition> known) {
        long lookAgainAt = System.nanoTime() + LOOK_FOR_PARTITIONS_NANOS;
        while (!closed) {
            if (known.isEmpty()) LockSupport.parkNanos(POLL.toNanos());
            else consumer.poll(POLL).forEach(this::offer);
            if (!known.isEmpty() && System.nanoTime() < lookAgainAt) continue;
            addNew(consumer, known);
            lookAgainAt = System.nanoTime() + LOOK_FOR_PARTITIONS_NANOS;
        }
    }

    private void offer(ConsumerRecord<byte[], byte[]> kept) {
        var interested =
                followers.stream().filter(follower -> follower.wants(kept)).toList();
        if (interested.isEmpty()) return;
        var event = Event.of(kept);
        interested.forEach(follower -> follower.offer(event));
    }

    /** A partition that appears while following is read from its beginning. */
    private void addNew(Consumer<byte[], byte[]> consumer, Set<TopicPartition> known) {
        var fresh = new HashSet<>(Broker.partitions(consumer, topics));
        fresh.removeAll(known);
        if (fresh.isEmpty()) return;
        known.addAll(fresh);
        consumer.assign(known);
        consumer.seekToBeginning(fresh);
    }

    private synchronized void settle() {
        ready.complete(null);
    }

    /** What is published meanwhile is not offered: the streams end, and their callers go on where they were. */
    private synchronized void startAnew() {
        ready.completeExceptionally(new IllegalStateException("Kafka is away"));
        ready = new CompletableFuture<>();
        begun = false;
        followers.forEach(Follower::end);
    }

    @PreDestroy
    void close() {
        closed = true;
    }
}
