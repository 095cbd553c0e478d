package shishin.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Resident memory, in bytes. */
public final class Memory {

    private static final Path PROC = Path.of("/proc/self/smaps_rollup");

    private Memory() {}

    /** Of a process with all its children; pages the children share are counted once. Zero when it has ended. */
    public static long resident(Pid process) {
        List<Long> children = ProcessHandle.of(process.number())
                .map(parent -> parent.descendants().map(ProcessHandle::pid).toList())
                .orElse(List.of());
        if (children.isEmpty() || !Files.exists(PROC)) {
            return LongStream.concat(
                            LongStream.of(process.number()), children.stream().mapToLong(Long::longValue))
                    .map(Memory::alone)
                    .sum();
        }
        return Stream.concat(Stream.of(process.number()), children.stream())
                .mapToLong(pid -> kib(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:"))
                .sum();
    }

    private static long alone(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(PROC) ? kib(status, "VmRSS:") : fromPs(pid);
    }

    private static long kib(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    * 1024;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long fromPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kib = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return kib.isEmpty() ? 0 : Long.parseLong(kib) * 1024;
        } catch (IOException ended) {
            return 0;
        }
    }
}
