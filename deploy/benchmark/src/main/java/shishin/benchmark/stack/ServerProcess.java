package shishin.benchmark.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A process as Linux tells of it in /proc. */
public record ServerProcess(String name, long pid) {

    /** The unit of CPU time in /proc: a hundredth of a second on every architecture Linux runs Java on. */
    private static final long MILLIS_PER_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    /** CPU time spent so far by it and all its children, those that ended included. */
    public Duration cpu() {
        var children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return Duration.ofMillis(LongStream.concat(LongStream.of(pid), children)
                        .map(ServerProcess::ticks)
                        .sum()
                * MILLIS_PER_TICK);
    }

    /** Resident memory of the process itself, in millions of bytes. */
    public double residentMegabytes() {
        try (var lines = Files.lines(proc(pid, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
                    .findFirst()
                    .orElseThrow(this::gone);
        } catch (IOException e) {
            throw gone();
        }
    }

    /** What it was told when it started. */
    Map<String, String> environment() {
        return words("environ")
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1], (first, again) -> first));
    }

    /** The Java it runs on with the options it was given, up to the jar. */
    List<String> java() {
        return words("cmdline").takeWhile(word -> !word.equals("-jar")).toList();
    }

    /** The jar it runs. */
    public Path jar() {
        return Path.of(words("cmdline")
                .dropWhile(word -> !word.equals("-jar"))
                .skip(1)
                .findFirst()
                .orElseThrow(this::gone));
    }

    private Stream<String> words(String file) {
        try {
            return Arrays.stream(
                    Files.readString(proc(pid, file), StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException e) {
            throw gone();
        }
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(proc(pid, "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Arrays.stream(fields, USER_TIME, CHILDREN_SYSTEM_TIME + 1)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }

    private Unusable gone() {
        return new Unusable(name + " (pid " + pid + ") does not run any more");
    }
}
