package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import shishin.local.demo.Story;

/** Two agents that say the very same to two replicas at the same moment: of each of some systems that it fails, then that it passes, for a short while. */
final class TwinAgents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<URI> replicas;
    private final Story.Tokens tokens;
    private final String run = "twin" + Long.toString(System.currentTimeMillis(), 36);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Instant start = Instant.now();

    TwinAgents(List<URI> replicas, Story.Tokens tokens) {
        this.replicas = replicas;
        this.tokens = tokens;
    }

    String run() {
        return run;
    }

    /** What the replicas answered to each observation, sorted; an observation is named by system and number. */
    Map<String, List<Integer>> say(int systems) throws IOException, InterruptedException {
        var token = tokens.of("evidence-agent");
        var answers = new TreeMap<String, List<Integer>>();
        for (var result : List.of("FAIL", "PASS")) {
            var sent = new TreeMap<String, List<CompletableFuture<HttpResponse<Void>>>>();
            IntStream.range(0, systems)
                    .mapToObj(system -> "%s-%02d".formatted(run, system))
                    .forEach(system -> sent.put(
                            system + "/" + result,
                            replicas.stream()
                                    .map(replica -> http.sendAsync(
                                            post(replica, token, system, result), BodyHandlers.discarding()))
                                    .toList()));
            sent.forEach((name, both) -> answers.put(
                    name,
                    both.stream().map(one -> one.join().statusCode()).sorted().toList()));
        }
        return answers;
    }

    private HttpRequest post(URI replica, String token, String system, String result) {
        var body = """
                {"externalId": "%s-%s", "producer": {"agent": "twin", "tool": "test"}, "check": "c",
                 "subject": {"type": "system", "id": "%s"}, "edition": "nisc-4-measures", "items": ["2.1.1-2.1.1"],
                 "result": "%s", "reason": "1", "observedTo": "%s"%s}""".formatted(
                        system,
                        result,
                        system,
                        result,
                        result.equals("FAIL") ? start.minusSeconds(60) : start,
                        result.equals("FAIL") ? "" : ",\"validUntil\":\"" + start.plusSeconds(15) + "\"");
        return request(replica, "/api/v1/evidence", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** How many leaves each replica says the ledger has. */
    List<Long> ledgers() throws IOException, InterruptedException {
        var sizes = new ArrayList<Long>();
        for (var answer : get("auditor", "/api/v1/ledger/checkpoint"))
            sizes.add(Long.parseLong(answer.lines().skip(1).findFirst().orElseThrow()));
        return sizes;
    }

    /** What each replica says of how the tenant stands, but for the moment it says it of. */
    List<JsonNode> postures() throws IOException, InterruptedException {
        var postures = new ArrayList<JsonNode>();
        for (var answer : get("assessor", "/api/v1/posture?edition=nisc-4-measures&detail=ITEM")) {
            var posture = (ObjectNode) JSON.readTree(answer);
            posture.remove("asOf");
            postures.add(posture);
        }
        return postures;
    }

    /** How many facts each replica has sent to Kafka since it started. */
    List<Long> relayed() throws IOException, InterruptedException {
        var relayed = new ArrayList<Long>();
        for (var answer : get("auditor", "/q/metrics"))
            relayed.add((long) answer.lines()
                    .filter(line -> line.startsWith("shishin_outbox_sent_total"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum());
        return relayed;
    }

    private List<String> get(String who, String path) throws IOException, InterruptedException {
        var answers = new ArrayList<String>();
        for (var replica : replicas) {
            var answer = http.send(request(replica, path, tokens.of(who)).GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.body());
            answers.add(answer.body());
        }
        return answers;
    }

    private static HttpRequest.Builder request(URI replica, String path, String token) {
        return HttpRequest.newBuilder(replica.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }
}
