package shishin.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import shishin.local.machine.Complaint;
import shishin.local.machine.Pause;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;
import shishin.local.stack.Stack;
import shishin.local.stack.Survey;

/** {@code up}: starts everything and stays to watch it, or lets go of it when asked to. */
final class Up {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final PrintStream out;

    Up(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) throws IOException {
        Settings settings = Here.settings(arguments.has("--servers-only"));
        boolean fresh = arguments.has("--fresh");
        if (!fresh && alreadyUp(settings)) {
            return 0;
        }
        Stack stack = Stack.open(settings, new Progress(out));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        start(stack, fresh);
        out.println();
        Addresses.print(Survey.of(settings), out);
        if (arguments.has("--detach")) {
            stack.detach();
            return 0;
        }
        out.println("Ctrl-C stops everything.");
        return watch(stack);
    }

    private boolean alreadyUp(Settings settings) {
        Survey survey = Survey.of(settings);
        if (!survey.up()) {
            return false;
        }
        if (survey.settings().serversOnly() != settings.serversOnly()) {
            throw new Complaint("another selection of servers runs here: ./shishin down first");
        }
        out.println("Already up.");
        Addresses.print(survey, out);
        return true;
    }

    private void start(Stack stack, boolean fresh) throws IOException {
        try {
            if (fresh) {
                stack.wipe();
            }
            stack.start();
        } catch (Complaint failure) {
            stack.close();
            throw new Complaint(failure.getMessage() + "\nNothing is left running.", failure);
        }
    }

    private static int watch(Stack stack) {
        Optional<String> fallen = stack.fallen();
        while (fallen.isEmpty()) {
            if (!Pause.of(BETWEEN_LOOKS)) {
                return 130;
            }
            fallen = stack.fallen();
        }
        System.err.println("shishin: " + fallen.get() + " has died. " + stack.endOfLog(fallen.get()));
        stack.close();
        return 1;
    }
}
