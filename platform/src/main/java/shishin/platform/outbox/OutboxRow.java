package shishin.platform.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fact as it waits for the relay: the attributes of a CloudEvent and its data. Ids sort by time, then by order made. */
record OutboxRow(
        UUID id,
        String type,
        String key,
        String tenant,
        String actor,
        String correlationId,
        @Nullable String traceparent,
        OffsetDateTime time,
        String data) {

    /** How many ways the outbox is split between relays; a key always falls into the same one. */
    static final int PARTITIONS = 16;

    int partition() {
        return Math.floorMod(key.hashCode(), PARTITIONS);
    }
}
