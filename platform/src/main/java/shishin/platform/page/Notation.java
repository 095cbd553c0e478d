package shishin.platform.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How a parameter that is more than text is written.
 *
 * @param demand what it must be
 * @param reading fails on what it is not
 */
record Notation(String demand, Consumer<String> reading) {

    private static final Notation INT = new Notation("must be a whole number", Integer::parseInt);
    private static final Notation LONG = new Notation("must be a whole number", Long::parseLong);
    private static final Notation TRUTH = new Notation("must be true or false", Notation::requireTruth);
    private static final Notation TIME = new Notation(
            "must be a time with its offset from UTC, such as 2026-01-31T09:00:00Z", OffsetDateTime::parse);
    private static final Notation IDENTITY = new Notation("must be a UUID", UUID::fromString);

    private static final Map<Class<?>, Notation> BY_TYPE = Map.of(
            int.class, INT,
            Integer.class, INT,
            long.class, LONG,
            Long.class, LONG,
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            OffsetDateTime.class, TIME,
            Instant.class, TIME,
            UUID.class, IDENTITY);

    static Optional<Notation> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    void require(String parameter, Collection<String> values) {
        try {
            values.forEach(reading);
        } catch (RuntimeException e) {
            throw new InvalidParameter(parameter, demand);
        }
    }

    private static void requireTruth(String value) {
        if (!Set.of("true", "false").contains(value)) throw new IllegalArgumentException();
    }
}
