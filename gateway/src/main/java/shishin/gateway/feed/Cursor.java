package shishin.gateway.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** A place in the feed: how far each partition has been read. Opaque to callers. */
record Cursor(Map<TopicPartition, Long> offsets) {

    private static final byte VERSION = 1;
    private static final int ENTRY = 1 + Short.BYTES + Long.BYTES;
    private static final int MOST_ENTRIES = 256;

    static final Cursor OLDEST = new Cursor(Map.of());

    Cursor {
        offsets = Map.copyOf(offsets);
    }

    /** The topics in the order their numbers in a cursor mean. */
    static List<String> topics(FeedSettings settings) {
        return settings.topics().values().stream()
                .map(FeedSettings.Topic::name)
                .sorted()
                .toList();
    }

    /** Reads what {@link #encode} wrote; empty where somebody else wrote it. */
    static Optional<Cursor> decode(String text, List<String> topics) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() > 1 + MOST_ENTRIES * ENTRY || bytes.get() != VERSION) return Optional.empty();
            if (bytes.remaining() % ENTRY != 0) return Optional.empty();
            var offsets = new HashMap<TopicPartition, Long>();
            while (bytes.hasRemaining()) {
                var partition = new TopicPartition(topics.get(bytes.get()), bytes.getShort());
                offsets.put(partition, bytes.getLong());
            }
            return Optional.of(new Cursor(offsets));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    String encode(List<String> topics) {
        var bytes = ByteBuffer.allocate(1 + offsets.size() * ENTRY).put(VERSION);
        var sorted = new TreeMap<String, TopicPartition>();
        offsets.keySet().forEach(partition -> sorted.put(partition.toString(), partition));
        for (var partition : sorted.values())
            bytes.put((byte) topics.indexOf(partition.topic()))
                    .putShort((short) partition.partition())
                    .putLong(offset(partition).orElseThrow());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    Optional<Long> offset(TopicPartition partition) {
        return Optional.ofNullable(offsets.get(partition));
    }

    /** The place behind an event. */
    Cursor after(Event event) {
        var moved = new HashMap<>(offsets);
        moved.put(event.partition(), event.offset() + 1);
        return new Cursor(moved);
    }

    boolean isBefore(Event event) {
        return offset(event.partition()).map(offset -> offset <= event.offset()).orElse(true);
    }
}
