package shishin.local.stack;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person waiting what has happened, a line each. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    void server(String name, String what, Duration time) {
        say("  %-11s %-9s %5.1f s".formatted(name, what, time.toMillis() / 1000.0));
    }
}
