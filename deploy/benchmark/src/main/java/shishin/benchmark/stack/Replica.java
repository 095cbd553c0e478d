package shishin.benchmark.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One more process beside the stack, on the Java, with the options and the environment of one that runs in it. */
public final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerProcess process;
    private final Process handle;
    private final URI address;
    private final Duration readyAfter;

    private Replica(String name, Process handle, URI address) throws InterruptedException {
        this.process = new ServerProcess(name, handle.pid());
        this.handle = handle;
        this.address = address;
        this.readyAfter = awaitReadiness();
    }

    /** A second one of the same kind, told the same but for its port. */
    public static Replica of(ServerProcess model) throws InterruptedException {
        return of(model, model.name(), model.jar(), Map.of());
    }

    /** Another program, run like the model; it is told what the model was told and the words given. */
    public static Replica of(ServerProcess model, String name, Path jar, Map<String, String> told)
            throws InterruptedException {
        var line = new ArrayList<>(model.java());
        line.add("-jar");
        line.add(jar.toString());
        try {
            int port = freePort();
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of(System.getProperty("java.io.tmpdir"), "benchmark-" + name + ".log")
                            .toFile());
            builder.environment().clear();
            builder.environment().putAll(model.environment());
            builder.environment().putAll(told);
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            return new Replica(name, builder.start(), URI.create("http://localhost:" + port));
        } catch (IOException e) {
            throw new Unusable(name + " cannot be started", e);
        }
    }

    public ServerProcess process() {
        return process;
    }

    public URI address() {
        return address;
    }

    /** From the start of the process to the first good answer of its readiness. */
    public Duration readyAfter() {
        return readyAfter;
    }

    @Override
    public void close() {
        handle.destroy();
        handle.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> handle.destroyForcibly())
                .join();
    }

    private Duration awaitReadiness() throws InterruptedException {
        long start = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (!ready(client, request)) {
                if (!handle.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    handle.destroyForcibly();
                    throw new Unusable(process.name() + " does not get ready; see benchmark-" + process.name()
                            + ".log in the directory for temporary files");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
