package shishin.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import shishin.local.machine.Directory;
import shishin.local.machine.Pid;

/** A server's program files: unpacked once, whole or not at all. */
final class Software {

    /** Fills an empty directory. */
    interface Unpacking {
        void into(Path directory) throws Exception;
    }

    private Software() {}

    /** Does nothing when the directory is there; an interrupted attempt leaves no directory of that name. */
    static void place(Path directory, Unpacking unpacking) throws Exception {
        if (Files.isDirectory(directory)) {
            return;
        }
        forgetAbandoned(directory);
        Path attempt = directory.resolveSibling(
                directory.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(attempt);
            unpacking.into(attempt);
            move(attempt, directory);
        } finally {
            Directory.delete(attempt);
        }
    }

    /** What a killed launcher had begun. */
    private static void forgetAbandoned(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        List<Path> attempts;
        try (Stream<Path> siblings = Files.list(directory.getParent())) {
            attempts = siblings.filter(path -> isAbandoned(path, directory)).toList();
        }
        for (Path attempt : attempts) {
            Directory.delete(attempt);
        }
    }

    private static boolean isAbandoned(Path path, Path directory) {
        String prefix = directory.getFileName() + ".";
        String name = path.getFileName().toString();
        if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("\\d{1,18}")) {
            return false;
        }
        return Pid.running(Long.parseLong(name.substring(prefix.length()))).isEmpty();
    }

    private static void move(Path attempt, Path directory) throws IOException {
        try {
            Files.move(attempt, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
    }
}
