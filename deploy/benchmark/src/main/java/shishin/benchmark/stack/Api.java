package shishin.benchmark.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One server's HTTP interface with a token; every answer but a success is the end. */
public record Api(URI base, String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode get(String path) {
        return json(send(request(path).GET()).body());
    }

    public JsonNode post(String path, String body) {
        return json(send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .POST(BodyPublishers.ofString(body)))
                .body());
    }

    /** Puts something where nothing is yet. */
    public JsonNode put(String path, String body) {
        return json(send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(BodyPublishers.ofString(body)))
                .body());
    }

    public void delete(String path) {
        send(request(path).DELETE());
    }

    /** Where the thing lies that was made. */
    String make(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new Unusable(path + " answered without a Location"));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder builder) {
        return succeed(builder.build());
    }

    static HttpResponse<String> succeed(HttpRequest request) {
        var line = request.method() + " " + request.uri();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2)
                throw new Unusable(line + " answered " + answer.statusCode() + ": " + answer.body());
            return answer;
        } catch (IOException e) {
            throw new Unusable(line + " was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("interrupted", e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unusable("not JSON: " + text, e);
        }
    }
}
