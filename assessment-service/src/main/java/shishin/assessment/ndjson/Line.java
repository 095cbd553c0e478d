package shishin.assessment.ndjson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a stream: what it says, or why it says nothing. Exactly one of both is there.
 *
 * @param number from 1, blank lines counted
 */
public record Line<T>(
        long number, @Nullable T content, @Nullable Fault fault) {

    public Optional<T> said() {
        return Optional.ofNullable(content);
    }

    static <T> Line<T> saying(long number, T content) {
        return new Line<>(number, content, null);
    }

    static <T> Line<T> faulty(long number, Fault fault) {
        return new Line<>(number, null, fault);
    }
}
