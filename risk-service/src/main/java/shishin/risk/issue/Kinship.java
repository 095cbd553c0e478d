package shishin.risk.issue;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Which issues went into an issue, which it went into, and which took its place. */
@Embeddable
class Kinship {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> merged = List.of();

    private @Nullable UUID mergedInto;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> parts = List.of();

    void takeIn(UUID other) {
        merged = union(merged, List.of(other));
    }

    static <T> List<T> union(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    void goesOnIn(UUID whole) {
        mergedInto = whole;
    }

    void goesOnAs(List<UUID> others) {
        parts = List.copyOf(others);
    }

    List<UUID> merged() {
        return merged;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    List<UUID> parts() {
        return parts;
    }
}
