package shishin.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by number and birth. Numbers are used again by the system; the birth tells whether the process that has the
 * number now is still the one that was started.
 */
public record Pid(long number, String birth) {

    private static final Path PROC = Path.of("/proc/self/stat");

    /** The process of that number as it runs now; empty when there is none, or only its unreaped remains. */
    public static Optional<Pid> running(long number) {
        return birthOf(number).map(birth -> new Pid(number, birth));
    }

    /** What a pid file names, whether or not it still runs; empty without a file or with a broken one. */
    public static Optional<Pid> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            return words.length < 2 ? Optional.empty() : Optional.of(new Pid(Long.parseLong(words[0]), words[1]));
        } catch (IOException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, number + " " + birth + "\n");
    }

    public boolean alive() {
        return birthOf(number).filter(birth::equals).isPresent();
    }

    /** Sends the signal ({@code TERM}, {@code INT}, {@code KILL}), if the process is still the one meant. */
    public void signal(String name) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(number))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of the process; false if it outlives the patience. */
    public boolean gone(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (alive()) {
            if (Instant.now().isAfter(deadline) || !Pause.of(Duration.ofMillis(50))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> birthOf(long number) {
        return Files.exists(PROC) ? birthFromProc(number) : birthFromPs(number);
    }

    /** Linux: the start in clock ticks since boot, which no correction of the clock changes. */
    private static Optional<String> birthFromProc(long number) {
        try {
            String stat = Files.readString(Path.of("/proc/" + number + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return "Z".equals(fields[0]) ? Optional.empty() : Optional.of(fields[19]);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> birthFromPs(long number) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "lstart=", "-p", Long.toString(number)).start();
            String birth = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return birth.isEmpty() ? Optional.empty() : Optional.of(birth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
