package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import shishin.local.demo.Story;

/** A simulation that keeps all cores of a replica busy for some seconds; whoever is asked for it again answers the same. */
final class LongRun {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long YEARS_A_CORE = 15_000_000;

    private final Story.Tokens tokens;
    private final HttpClient http = HttpClient.newHttpClient();

    LongRun(Story.Tokens tokens) {
        this.tokens = tokens;
    }

    /** The path of a run that was queued. */
    String ask(URI replica) throws IOException, InterruptedException {
        var body = """
                {"model": {"scenarios": [{"name": "outage",
                   "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 60}},
                   "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 10000, "high": 1000000}}}]},
                 "run": {"engine": "MONTE_CARLO", "seed": 7, "trials": %d}}""".formatted(YEARS_A_CORE * Runtime.getRuntime().availableProcessors());
        var request = request(replica.resolve("/api/v1/simulations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 202) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    JsonNode look(URI replica, String run) throws IOException, InterruptedException {
        var answer = http.send(request(replica.resolve(run)).build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    static boolean isUnderWay(JsonNode run) {
        return run.path("state").asText().equals("RUNNING")
                && run.path("progress").asDouble() > 0;
    }

    /** All that was answered, but for how long it took. */
    static JsonNode figures(JsonNode run) {
        var result = (ObjectNode) run.path("result").deepCopy();
        result.remove("durationMillis");
        return result;
    }

    private HttpRequest.Builder request(URI address) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + tokens.of("risk-analyst"));
    }
}
