package shishin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import shishin.local.demo.Story;

/** People who write to and read from every service through the gateway, without pause and without a second try. */
final class SteadyCallers {

    private static final int OF_EACH = 2;

    private final URI gateway;
    private final Story.Tokens tokens;
    private final String run = "steady" + Long.toString(System.currentTimeMillis(), 36);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Set<String> issues = new ConcurrentSkipListSet<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private volatile boolean running = true;

    SteadyCallers(URI gateway, Story.Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    void start() throws IOException, InterruptedException {
        read("viewer", "/api/v1/catalogs/nisc-4-measures/items?limit=50");
        read("assessor", "/api/v1/evidence?limit=50");
        read("risk-owner", "/api/v1/issues?limit=50");
        write("catalog-editor", "/api/v1/standards", number -> """
                {"title": "%s-%d", "edition": "nisc-4-measures"}""".formatted(run, number));
        write("risk-analyst", "/api/v1/issues", number -> """
                {"source": "OPERATION", "title": "steady", "subject": {"type": "system", "id": "%s-%d"},
                 "severity": "LOW"}""".formatted(run, number));
    }

    void stop() throws InterruptedException {
        running = false;
        for (var thread : threads) thread.join();
    }

    String run() {
        return run;
    }

    /** How many requests were answered as they should be. */
    int answered() {
        return answered.get();
    }

    /** What was not, and how. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** The systems issues were opened for. */
    Set<String> issues() {
        return issues;
    }

    private void read(String who, String path) throws IOException, InterruptedException {
        var token = tokens.of(who);
        repeat(() -> send(request(path, token).GET().build(), 200));
    }

    private void write(String who, String path, IntFunction<String> body) throws IOException, InterruptedException {
        var token = tokens.of(who);
        repeat(() -> {
            int number = numbers.incrementAndGet();
            var post = request(path, token).POST(BodyPublishers.ofString(body.apply(number)));
            if (send(post.build(), 201) && path.endsWith("issues")) issues.add(run + "-" + number);
        });
    }

    private void repeat(Runnable call) {
        for (int i = 0; i < OF_EACH; i++)
            threads.add(Thread.ofVirtual().start(() -> {
                while (running) call.run();
            }));
    }

    private boolean send(HttpRequest request, int expected) {
        try {
            Thread.sleep(50);
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status == expected) answered.incrementAndGet();
            else failures.add(request.method() + " " + request.uri().getPath() + ": " + status);
            return status == expected;
        } catch (IOException e) {
            failures.add(request.method() + " " + request.uri().getPath() + ": " + e);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
