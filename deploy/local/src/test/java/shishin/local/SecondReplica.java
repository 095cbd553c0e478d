package shishin.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One more process of a server that runs, told the same but for its port. */
final class SecondReplica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;

    private SecondReplica(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Ready when this returns. */
    static SecondReplica of(long pid, Path log) throws IOException, InterruptedException {
        int port = freePort();
        var builder = new ProcessBuilder(words(pid, "cmdline"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        for (var word : words(pid, "environ")) {
            int sign = word.indexOf('=');
            if (sign > 0) builder.environment().put(word.substring(0, sign), word.substring(sign + 1));
        }
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var replica = new SecondReplica(builder.start(), URI.create("http://localhost:" + port));
        replica.awaitReadiness(log);
        return replica;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private void awaitReadiness(Path log) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the second replica does not get ready:\n" + Files.readString(log));
                }
                Thread.sleep(100);
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> words(long pid, String file) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\0", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
