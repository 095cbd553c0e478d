package shishin.local;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import shishin.local.machine.Complaint;

/**
 * How far the consumers of a service have come. After its database was set back to a moment, they have come further than
 * it remembers: set back to before that moment they hear all of it again, and the inbox skips what it knows.
 */
final class Offsets implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final Set<GroupState> RESTING = Set.of(GroupState.EMPTY, GroupState.DEAD);
    private static final Map<String, List<String>> GROUPS = Map.of(
            "catalog", List.of("catalog"),
            "assessment", List.of("assessment", "assessment-evidence"),
            "risk", List.of("risk"));

    private final Broker broker;
    private final Admin admin;

    Offsets(Broker broker) {
        this.broker = broker;
        this.admin = broker.ask(() -> Admin.create(broker.client(Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_SECONDS * 1000))));
    }

    /**
     * Sets all consumers of a service back to the first fact told since then; none is ever set forward.
     *
     * @return by how many facts, for each group and partition that moved
     */
    Map<String, Long> rewind(String service, Instant since) {
        var moved = new TreeMap<String, Long>();
        for (String group : groups(service)) {
            requireNobodyListens(group);
            rewind(group, since, moved);
        }
        return moved;
    }

    private static List<String> groups(String service) {
        var groups = GROUPS.get(service);
        if (groups == null) {
            throw new Complaint("no such service: " + service + "; there are " + String.join(", ", GROUPS.keySet()));
        }
        return groups;
    }

    /** Kafka lets nobody move the offsets of a group at work; said so, it is understood. */
    private void requireNobodyListens(String group) {
        for (var one : broker.ask(() -> admin.listGroups().all().get(PATIENCE_SECONDS, TimeUnit.SECONDS))) {
            if (one.groupId().equals(group)
                    && !RESTING.contains(one.groupState().orElse(GroupState.UNKNOWN))) {
                throw new Complaint(
                        "the consumers of " + group + " are at work: stop every replica of the service first");
            }
        }
    }

    private void rewind(String group, Instant since, Map<String, Long> moved) {
        var committed = broker.ask(() -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        var asked = committed.keySet().stream()
                .collect(Collectors.toMap(part -> part, part -> OffsetSpec.forTimestamp(since.toEpochMilli())));
        var first = broker.ask(() -> admin.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        var back = new HashMap<TopicPartition, OffsetAndMetadata>();
        first.forEach((part, told) -> {
            var place = committed.get(part);
            if (place == null || told.offset() < 0 || told.offset() >= place.offset()) return;
            back.put(part, new OffsetAndMetadata(told.offset()));
            moved.put(group + " " + part, place.offset() - told.offset());
        });
        if (back.isEmpty()) {
            return;
        }
        broker.ask(() -> admin.alterConsumerGroupOffsets(group, back).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        admin.close();
    }
}
