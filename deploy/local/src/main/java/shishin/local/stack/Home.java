package shishin.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shishin.local.machine.Directory;
import shishin.local.machine.Pid;

/** The directory {@code .shishin}: data, logs, and what runs. */
public record Home(Path directory) {

    private static final String LAUNCHER = "launcher";
    private static final String PID = ".pid";

    public Path log(String server) {
        return directory.resolve("logs").resolve(server + ".log");
    }

    public Path pidFile(String server) {
        return running().resolve(server + PID);
    }

    Path launcherPid() {
        return directory.resolve(LAUNCHER + PID);
    }

    /** The launcher at work here, if one lives. */
    Optional<Pid> launcher() {
        return Pid.read(launcherPid()).filter(Pid::alive);
    }

    Path running() {
        return directory.resolve("run");
    }

    Path record() {
        return running().resolve("stack.properties");
    }

    /** The process of a server, if it runs. */
    public Optional<Pid> process(String server) {
        return Pid.read(pidFile(server)).filter(Pid::alive);
    }

    /** Names of all servers that have a pid file, whether or not they still run. */
    List<String> startedOnce() throws IOException {
        if (!Files.isDirectory(running())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(running())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PID))
                    .map(name -> name.substring(0, name.length() - PID.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The right to start and stop servers here; it ends with this process, however that ends. */
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock;
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    /** Forgets everything but the unpacked programs. */
    void wipe() throws IOException {
        for (String kept : List.of("data", "logs", "run")) {
            Directory.delete(directory.resolve(kept));
        }
        Files.deleteIfExists(directory.resolve("secrets.properties"));
    }
}
