package shishin.local.machine;

import java.time.Duration;

/** A wait that says whether it was allowed to end by itself. */
public final class Pause {

    private Pause() {}

    /** False when the thread was asked to stop; the request stays visible to the caller. */
    public static boolean of(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
