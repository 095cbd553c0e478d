package shishin.local;

import java.io.PrintStream;

/** {@code rewind SERVICE --since=TIME}: what a restored database has forgotten is heard again. */
final class Rewind {

    private final PrintStream out;

    Rewind(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        try (Offsets offsets = new Offsets(Broker.of(arguments))) {
            var moved = offsets.rewind(arguments.service(), arguments.since());
            moved.forEach((where, facts) -> out.printf("%-46s %8d to be heard again%n", where, facts));
            if (moved.isEmpty()) {
                out.println("nothing was told since then: nothing to set back");
            }
        }
        return 0;
    }
}
