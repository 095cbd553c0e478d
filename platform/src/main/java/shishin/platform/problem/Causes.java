package shishin.platform.problem;

import java.util.stream.Stream;

/** What lies behind a failure. */
public final class Causes {

    /** Some failures name each other as their cause. */
    private static final int DEEPEST = 20;

    private Causes() {}

    /** Those of a type, the failure itself first. */
    public static <T> Stream<T> of(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
