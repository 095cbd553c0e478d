package shishin.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program that outlives the launcher: in its own process group, so that Ctrl-C at the terminal reaches the
 * launcher alone and the servers are stopped in order; deaf to the closing of the terminal; with its pid on file before
 * anything else can happen to the launcher.
 */
public final class Background {

    private static final String SPAWN = """
            set -m
            trap '' HUP
            pidfile=$1 log=$2
            shift 2
            "$@" </dev/null >>"$log" 2>&1 &
            pid=$!
            if [ -r /proc/self/stat ]; then
              read -r stat 2>/dev/null </proc/$pid/stat && set -- ${stat##*) } || set --
              birth=${20:-}
            else
              birth=$(ps -o lstart= -p $pid)
            fi
            printf '%s %s\\n' "$pid" "${birth:-over already}" >"$pidfile"
            """;

    private Background() {}

    public static Pid start(Command command, Path pidFile, Path log) {
        try {
            Files.createDirectories(pidFile.getParent());
            Files.createDirectories(log.getParent());
            keepPrevious(log);
            Process spawn = spawn(command, pidFile, log);
            String said = new String(spawn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (spawn.waitFor() != 0) {
                throw new Complaint("cannot start " + command.line().getFirst() + ": " + said);
            }
            return Pid.read(pidFile).orElseThrow(() -> new Complaint("no process was written to " + pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("interrupted while starting " + command.line().getFirst(), e);
        }
    }

    private static Process spawn(Command command, Path pidFile, Path log) throws IOException {
        List<String> line = new ArrayList<>(List.of("bash", "-c", SPAWN, "spawn", pidFile.toString(), log.toString()));
        line.addAll(command.line());
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.directory(command.directory().toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // glibc keeps eight pools per core otherwise
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    private static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
