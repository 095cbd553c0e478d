package shishin.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import shishin.local.machine.Background;
import shishin.local.machine.Complaint;
import shishin.local.machine.Pause;
import shishin.local.machine.Pid;
import shishin.local.server.Server;

/** Starts servers in parallel, each as soon as those it needs are ready; the first failure ends the attempt. */
final class Startup {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final int SIGN_OF_LIFE_SECONDS = 10;

    private final Home home;
    private final Progress progress;
    private final Map<String, Duration> readyAfter = new ConcurrentHashMap<>();
    private final Map<String, String> doing = new ConcurrentSkipListMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Startup(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /**
     * How long each took. Throws a complaint naming the server that failed; the others may then still run.
     *
     * @param servers each after those it needs
     */
    Map<String, Duration> start(List<Server> servers) {
        Map<String, CompletableFuture<Void>> starts = new HashMap<>();
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        for (Server server : servers) {
            CompletableFuture<?>[] needed = server.needs().stream()
                    .map(name -> starts.getOrDefault(name, CompletableFuture.completedFuture(null)))
                    .toArray(CompletableFuture[]::new);
            starts.put(
                    server.name(),
                    CompletableFuture.runAsync(() -> bringUp(server, CompletableFuture.allOf(needed)), threads)
                            .whenComplete((done, failure) -> relay(failure, firstFailure)));
        }
        await(CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new)), firstFailure);
        return Map.copyOf(readyAfter);
    }

    /** Ends the attempt: nothing more is started once this returns. */
    void abandon() {
        threads.shutdownNow();
        threads.close();
    }

    private void await(CompletableFuture<Void> all, CompletableFuture<Void> firstFailure) {
        CompletableFuture<Object> end = CompletableFuture.anyOf(all, firstFailure);
        try {
            while (!done(end)) {
                doing.forEach((server, what) -> progress.say("  %-11s %s …".formatted(server, what)));
            }
        } finally {
            abandon();
        }
    }

    /** False when a while has passed without an end, and the person waiting deserves a sign of life. */
    private static boolean done(CompletableFuture<Object> end) {
        try {
            end.get(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while starting");
        }
    }

    /** A server that was only waiting for the one that failed has no failure of its own to tell. */
    private static void relay(@Nullable Throwable failure, CompletableFuture<Void> firstFailure) {
        if (failure != null) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            firstFailure.completeExceptionally(cause == null ? failure : cause);
        }
    }

    private void bringUp(Server server, CompletableFuture<Void> needed) {
        try {
            doing.put(server.name(), "is being prepared");
            server.prepare();
            doing.remove(server.name());
            needed.get();
            doing.put(server.name(), "is starting");
            Instant begin = Instant.now();
            awaitReady(
                    server, Background.start(server.command(), home.pidFile(server.name()), home.log(server.name())));
            server.furnish();
            Duration took = Duration.between(begin, Instant.now());
            readyAfter.put(server.name(), took);
            progress.server(server.name(), "ready", took);
        } catch (InterruptedException | ExecutionException stopped) {
            throw new CancellationException("stopped while starting " + server.name());
        } catch (Complaint complaint) {
            throw complaint;
        } catch (Exception e) {
            throw new Complaint(server.name() + " could not be started: " + e, e);
        } finally {
            doing.remove(server.name());
        }
    }

    private void awaitReady(Server server, Pid process) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(server)) {
            if (!process.alive()) {
                throw new Complaint(server.name() + " died while starting. The end of " + home.log(server.name())
                        + ":\n" + Tail.of(home.log(server.name())));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Complaint("%s was not ready after %d s. The end of %s:%n%s"
                        .formatted(
                                server.name(),
                                PATIENCE.toSeconds(),
                                home.log(server.name()),
                                Tail.of(home.log(server.name()))));
            }
            if (!Pause.of(BETWEEN_PROBES)) {
                throw new InterruptedException();
            }
        }
    }

    private static boolean answers(Server server) throws InterruptedException {
        try {
            return server.ready();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception notYet) {
            return false;
        }
    }
}
