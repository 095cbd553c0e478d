package shishin.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import shishin.local.machine.Memory;
import shishin.local.machine.Pid;
import shishin.local.stack.ServerState;
import shishin.local.stack.Survey;

/** {@code status}: a line per server, and success only when all are ready. */
final class Status {

    private static final String LINE = "%-11s %8s %6s  %-8s %9s %10s%n";

    private final PrintStream out;

    Status(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        Survey survey = Survey.of(Here.settings(false));
        if (arguments.has("--quiet")) {
            return survey.up() ? 0 : 1;
        }
        print(survey);
        if (survey.ready() && !survey.up()) {
            out.println("Their launcher is gone: ./shishin up starts afresh, ./shishin down stops them.");
        }
        return survey.ready() ? 0 : 1;
    }

    private void print(Survey survey) {
        out.printf(LINE, "server", "pid", "port", "health", "ready in", "resident");
        survey.servers().forEach(this::print);
        survey.launcher().ifPresent(this::printLauncher);
        out.printf(LINE, "total", "", "", "", seconds(survey.readyAfter()), mib(survey.memory()));
    }

    private void print(ServerState server) {
        out.printf(
                LINE,
                server.name(),
                server.process().map(pid -> Long.toString(pid.number())).orElse("-"),
                server.port(),
                server.health().name().toLowerCase(Locale.ROOT),
                seconds(server.readyAfter()),
                mib(server.memory()));
    }

    private void printLauncher(Pid launcher) {
        out.printf(LINE, "launcher", launcher.number(), "-", "watching", "-", mib(Memory.resident(launcher)));
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(taken -> "%.1f s".formatted(taken.toMillis() / 1000.0)).orElse("-");
    }

    private static String mib(long bytes) {
        return bytes == 0 ? "-" : "%,d MiB".formatted(bytes / (1024 * 1024));
    }
}
