package shishin.assessment.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as tools write them. */
final class Times {

    /** As milliseconds this is the year 1973, as seconds the year 5138: no scan is of either. */
    private static final long SECONDS_END_HERE = 100_000_000_000L;

    private Times() {}

    /** ISO 8601, taken as UTC where it names no offset. */
    static Optional<Instant> of(@Nullable String text) {
        if (text == null) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noOffset) {
            return local(text);
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Of the epoch: in milliseconds, as the schema has it, or in seconds, as some tools write it. */
    static Optional<Instant> ofEpoch(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) return Optional.empty();
        long value = number.longValue();
        return Optional.of(
                Math.abs(value) < SECONDS_END_HERE ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value));
    }
}
