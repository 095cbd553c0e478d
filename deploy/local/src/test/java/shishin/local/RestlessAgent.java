package shishin.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import shishin.local.demo.Story;

/** Posts failed evidence on several systems without pause, again and again until each piece is accepted. */
final class RestlessAgent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final Story.Tokens tokens;
    private final int systems;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final Map<String, List<Integer>> accepted = new ConcurrentSkipListMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile boolean running = true;

    RestlessAgent(URI gateway, Story.Tokens tokens, int systems) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.systems = systems;
    }

    void start() throws IOException, InterruptedException {
        var token = tokens.of("evidence-agent");
        for (int i = 0; i < systems; i++) {
            var system = "%s-%02d".formatted(run, i);
            var numbers = new ArrayList<Integer>();
            accepted.put(system, numbers);
            threads.add(Thread.ofVirtual().start(() -> post(system, token, numbers)));
        }
    }

    void stop() throws InterruptedException {
        running = false;
        for (var thread : threads) thread.join();
    }

    String run() {
        return run;
    }

    int accepted() {
        return accepted.values().stream().mapToInt(List::size).sum();
    }

    /** How often it had to say something again. */
    int failed() {
        return failed.get();
    }

    /** The numbers accepted, by system, in the order they were. */
    Map<String, List<Integer>> expected() {
        return new TreeMap<>(accepted);
    }

    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        accepted.forEach((system, numbers) -> counts.put(system, numbers.size()));
        return counts;
    }

    /** How often the risk service has seen each system's issue, once that is as often as expected or patience ends. */
    Map<String, Integer> seenByRisk(Duration patience) throws IOException, InterruptedException {
        var until = Instant.now().plus(patience);
        var seen = look();
        while (!seen.equals(counts()) && Instant.now().isBefore(until)) {
            Thread.sleep(200);
            seen = look();
        }
        return seen;
    }

    private Map<String, Integer> look() throws IOException, InterruptedException {
        var token = tokens.of("risk-analyst");
        var seen = new TreeMap<String, Integer>();
        for (var system : accepted.keySet()) {
            var answer = http.send(
                    request("/api/v1/issues?subject=system:" + system, token)
                            .GET()
                            .build(),
                    BodyHandlers.ofString());
            for (var issue : JSON.readTree(answer.body()).path("items"))
                seen.merge(system, issue.path("count").asInt(), Integer::sum);
        }
        return seen;
    }

    private void post(String system, String token, List<Integer> numbers) {
        for (int number = 1; running; number++) {
            while (!accepts(system, number, token)) {
                failed.incrementAndGet();
                pause();
            }
            numbers.add(number);
            pause();
        }
    }

    private boolean accepts(String system, int number, String token) {
        var body = """
                {"externalId": "%s-%d", "producer": {"agent": "restless", "tool": "test"}, "check": "c",
                 "subject": {"type": "system", "id": "%s"}, "edition": "nisc-4-measures", "items": ["2.1.1-2.1.1"],
                 "result": "FAIL", "reason": "%d", "observedTo": "%s"}""".formatted(system, number, system, number, Instant.EPOCH.plusSeconds(1_700_000_000L + number));
        try {
            var request = request("/api/v1/evidence", token).POST(HttpRequest.BodyPublishers.ofString(body));
            int status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            return status == 200 || status == 201;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
