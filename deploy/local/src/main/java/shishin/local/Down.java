package shishin.local;

import java.io.IOException;
import java.io.PrintStream;
import shishin.local.stack.Dismissal;
import shishin.local.stack.Progress;

/** {@code down}: stops everything, in order. */
final class Down {

    private final PrintStream out;

    Down(PrintStream out) {
        this.out = out;
    }

    int run() throws IOException {
        boolean ran = new Dismissal(Here.settings(false), new Progress(out)).stop();
        out.println(ran ? "Everything is stopped. The data stays in .shishin." : "Nothing was running.");
        return 0;
    }
}
