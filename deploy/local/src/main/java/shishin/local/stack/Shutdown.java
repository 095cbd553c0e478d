package shishin.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import shishin.local.machine.Pid;
import shishin.local.server.Server;

/** Stops servers in waves: what another still needs stays until that one has ended. */
final class Shutdown {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Progress progress;

    Shutdown(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Stops what runs of the given servers, then whatever else has a pid file here. */
    void stop(Collection<Server> servers) throws IOException {
        List<Server> left = new ArrayList<>(servers);
        while (!left.isEmpty()) {
            List<Server> wave = left.stream()
                    .filter(server ->
                            left.stream().noneMatch(other -> other.needs().contains(server.name())))
                    .toList();
            inParallel(wave);
            left.removeAll(wave);
        }
        for (String unknown : home.startedOnce()) {
            stop(unknown, "TERM");
        }
        Files.deleteIfExists(home.record());
    }

    private void inParallel(List<Server> wave) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(wave.stream()
                            .map(server ->
                                    CompletableFuture.runAsync(() -> stop(server.name(), server.stopSignal()), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void stop(String name, String signal) {
        Instant begin = Instant.now();
        Optional<Pid> process = home.process(name);
        process.ifPresent(running -> end(name, running, signal, begin));
        try {
            Files.deleteIfExists(home.pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(String name, Pid process, String signal, Instant begin) {
        process.signal(signal);
        boolean heeded = process.gone(PATIENCE);
        if (!heeded) {
            process.signal("KILL");
            process.gone(PATIENCE);
        }
        progress.server(name, heeded ? "stopped" : "killed", Duration.between(begin, Instant.now()));
    }
}
