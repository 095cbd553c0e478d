package shishin.platform.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final TopicPartition FIRST = new TopicPartition("shishin.market.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("shishin.market.v1", 1);

    private static final TopicPartition ELSEWHERE = new TopicPartition("shishin.weather.v1", 0);
    private static final Set<String> COPIED = Set.of(FIRST.topic());

    private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");

    @BeforeEach
    void subscribe() {
        consumer.subscribe(List.of(FIRST.topic()));
        consumer.updatePartitions(
                FIRST.topic(),
                List.of(
                        new PartitionInfo(FIRST.topic(), 0, null, null, null),
                        new PartitionInfo(FIRST.topic(), 1, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(FIRST, 5L, SECOND, 0L));
    }

    @Test
    void where_nothing_was_ever_told_nothing_is_behind() {
        consumer.updateEndOffsets(Map.of(FIRST, 5L, SECOND, 0L));
        assertThat(Backlog.of(consumer, COPIED).isTakenIn(consumer)).isTrue();
    }

    @Test
    void a_topic_that_is_not_there_yet_holds_nothing() {
        consumer.subscribe(List.of("shishin.nowhere.v1"));
        assertThat(Backlog.of(consumer, Set.of("shishin.nowhere.v1")).ends()).isEmpty();
    }

    @Test
    void what_no_copy_is_made_of_keeps_nobody_away() {
        consumer.subscribe(List.of(FIRST.topic(), ELSEWHERE.topic()));
        consumer.updatePartitions(
                ELSEWHERE.topic(), List.of(new PartitionInfo(ELSEWHERE.topic(), 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(ELSEWHERE, 0L));
        consumer.updateEndOffsets(Map.of(FIRST, 9L, SECOND, 0L, ELSEWHERE, 1_000_000L));
        assertThat(Backlog.of(consumer, COPIED).ends()).isEqualTo(Map.of(FIRST, 9L));
        assertThat(Backlog.of(consumer, Set.of()).isTakenIn(consumer)).isTrue();
    }

    @Test
    void what_was_told_and_never_heard_is_behind() {
        consumer.updateEndOffsets(Map.of(FIRST, 9L, SECOND, 0L));
        assertThat(Backlog.of(consumer, COPIED).isTakenIn(consumer)).isFalse();
    }

    @Test
    void every_partition_counts_whoever_reads_it() {
        consumer.updateEndOffsets(Map.of(FIRST, 9L, SECOND, 3L));
        consumer.rebalance(List.of(FIRST));
        commit(FIRST, 9);
        assertThat(Backlog.of(consumer, COPIED).isTakenIn(consumer)).isFalse();
    }

    @Test
    void what_comes_after_the_first_look_is_not_waited_for() {
        consumer.updateEndOffsets(Map.of(FIRST, 9L, SECOND, 0L));
        var backlog = Backlog.of(consumer, COPIED);
        consumer.updateEndOffsets(Map.of(FIRST, 1000L, SECOND, 1000L));
        consumer.rebalance(List.of(FIRST, SECOND));
        commit(FIRST, 8);
        assertThat(backlog.isTakenIn(consumer)).isFalse();
        commit(FIRST, 9);
        assertThat(backlog.isTakenIn(consumer)).isTrue();
    }

    private void commit(TopicPartition partition, long offset) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
    }
}
