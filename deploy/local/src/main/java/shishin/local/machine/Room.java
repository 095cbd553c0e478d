package shishin.local.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What is left of memory and disk, in bytes. */
public record Room(long memory, long disk) {

    private static final long MIB = 1024 * 1024;
    private static final Path MEMINFO = Path.of("/proc/meminfo");

    public static Room of(Path directory) {
        try {
            return new Room(
                    availableMemory(), Files.getFileStore(existing(directory)).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Complains when less than the given MiB are left. */
    public void require(long memoryMib, long diskMib) {
        if (memory < memoryMib * MIB) {
            throw new Complaint("too little memory: %,d MiB are available, %,d MiB are needed. Close other programs."
                    .formatted(memory / MIB, memoryMib));
        }
        if (disk < diskMib * MIB) {
            throw new Complaint("too little disk: %,d MiB are free, %,d MiB are needed. Free some, or set SHISHIN_HOME."
                    .formatted(disk / MIB, diskMib));
        }
    }

    /** Linux counts what caches would give back; elsewhere only the whole is known. A container's limit is the lower. */
    private static long availableMemory() throws IOException {
        long whole = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        if (!Files.exists(MEMINFO)) {
            return whole;
        }
        try (Stream<String> lines = Files.lines(MEMINFO)) {
            long kib = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(Long.MAX_VALUE / 1024);
            return Math.min(whole, kib * 1024);
        }
    }

    private static Path existing(Path directory) {
        Path absolute = directory.toAbsolutePath();
        return Stream.iterate(absolute, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(absolute);
    }
}
