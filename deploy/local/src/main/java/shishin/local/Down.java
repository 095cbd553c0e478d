package shishin.local;

import java.io.IOException;
import java.io.PrintStream;
import shishin.local.stack.Dismissal;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;

/** {@code down}: stops everything, in order. */
final class Down {

    private final PrintStream out;

    Down(PrintStream out) {
        this.out = out;
    }

    int run() throws IOException {
        Settings settings = Here.settings(false);
        boolean ran = new Dismissal(settings, new Progress(out)).stop();
        out.println(ran ? "Everything is stopped. The data stays in " + settings.home() : "Nothing was running.");
        return 0;
    }
}
