package shishin.local;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import shishin.local.machine.Complaint;

/** The commands of {@code ./shishin} that need more than a shell. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        System.exit(run(Arrays.asList(args)));
    }

    static int run(List<String> words) throws Exception {
        try {
            Arguments arguments = Arguments.of(words);
            return switch (arguments.command()) {
                case UP -> new Up(System.out).run(arguments);
                case DOWN -> new Down(System.out).run();
                case STATUS -> new Status(System.out).run(arguments);
                case TOKEN -> new Token(System.out).run(arguments);
                case ENV -> new Environment(System.out).run(arguments);
                case REPLAY -> new Replay(System.out).run(arguments);
                case REWIND -> new Rewind(System.out).run(arguments);
                case TOLD -> new Told(System.out).run(arguments);
                case DEMO -> new Demonstration(System.out).run();
            };
        } catch (Complaint complaint) {
            System.err.println("shishin: " + complaint.getMessage());
            return 1;
        } catch (CancellationException stopped) {
            return 130;
        }
    }
}
