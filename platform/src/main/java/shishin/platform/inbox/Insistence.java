package shishin.platform.inbox;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import shishin.platform.problem.DatabaseFailure;

/** Does not let go of what has come until it has taken effect, or has been put aside. */
public final class Insistence {

    private static final Logger LOG = Logger.getLogger(Insistence.class);
    private static final int TRIES = 3;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private Insistence() {}

    /**
     * A failure that passes (database away, collision) is tried again until it does; any other three times.
     *
     * @param what it is, for the log
     * @param putAside what is done with it then; where it cannot be, all is tried again
     */
    public static void on(Supplier<String> what, Runnable effect, Predicate<RuntimeException> putAside) {
        for (int attempt = 1; !done(what, effect, putAside, attempt); attempt++) pause(attempt);
    }

    /** Again and again, until it is done. */
    public static void until(BooleanSupplier done) {
        for (int attempt = 1; !done.getAsBoolean(); attempt++) pause(attempt);
    }

    private static boolean done(
            Supplier<String> what, Runnable effect, Predicate<RuntimeException> putAside, int attempt) {
        try {
            effect.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("%s not taken in, try %d: %s", what.get(), attempt, e.getMessage());
            boolean passes = DatabaseFailure.behind(e).anyMatch(DatabaseFailure::passes);
            return !passes && attempt >= TRIES && putAside.test(e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(attempt, 7)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
