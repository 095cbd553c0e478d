package shishin.platform.presence;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What lay in some of a consumer's topics at one moment, in all their partitions, whichever replica reads them.
 *
 * @param ends where each partition that holds anything ended then
 */
record Backlog(Map<TopicPartition, Long> ends) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    Backlog {
        ends = Map.copyOf(ends);
    }

    /** Empty where nothing was ever told, and where the consumer reads none of these topics. */
    static Backlog of(Consumer<?, ?> consumer, Set<String> topics) {
        var partitions = consumer.subscription().stream()
                .filter(topics::contains)
                .map(topic -> consumer.partitionsFor(topic, PATIENCE))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        var begins = consumer.beginningOffsets(partitions, PATIENCE);
        var ends = new HashMap<>(consumer.endOffsets(partitions, PATIENCE));
        ends.entrySet().removeIf(end -> end.getValue().equals(begins.get(end.getKey())));
        return new Backlog(ends);
    }

    /** Whether the consumer's group has committed all of it. */
    boolean isTakenIn(Consumer<?, ?> consumer) {
        var committed = consumer.committed(ends.keySet(), PATIENCE);
        return ends.entrySet().stream().allMatch(end -> {
            var until = committed.get(end.getKey());
            return until != null && until.offset() >= end.getValue();
        });
    }
}
