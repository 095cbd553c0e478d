package shishin.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of a server, of which there may be several. */
record Replica(Recipe recipe, ProcessHandle process, Path log) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LAST_PATIENCE_SECONDS = 30;

    /** One more of a server that runs, told the same but for its port; ready when this returns. */
    static Replica of(long pid, Path log) throws IOException, InterruptedException {
        var replica = Recipe.of(pid)
                .with(Map.of("QUARKUS_HTTP_PORT", Integer.toString(freePort())))
                .start(log);
        replica.awaitReadiness();
        return replica;
    }

    /** One that runs already. */
    static Replica running(long pid, Path log) throws IOException {
        return new Replica(Recipe.of(pid), ProcessHandle.of(pid).orElseThrow(), log);
    }

    URI address() {
        return URI.create("http://localhost:" + recipe.port());
    }

    void awaitReadiness() throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("a replica does not get ready:\n" + Files.readString(log));
                }
                Thread.sleep(100);
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        var request = HttpRequest.newBuilder(address().resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** It keeps its memory and its connections, and does nothing. */
    void holdStill() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Asked to end; true when it ended in its own time, false when it had to be killed. */
    boolean stop() {
        process.destroy();
        var inTime = process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, LAST_PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        return inTime;
    }

    @Override
    public void close() {
        stop();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
