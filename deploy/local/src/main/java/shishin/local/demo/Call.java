package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as somebody makes it: {@code Call.post("/api/v1/evidence", body).as("evidence-agent")}. */
public record Call(String who, String method, String path, Optional<JsonNode> body, Map<String, String> headers) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(String path) {
        return new Call("", "GET", path, Optional.empty(), Map.of());
    }

    public static Call post(String path, JsonNode body) {
        return new Call("", "POST", path, Optional.of(body), Map.of());
    }

    public static Call put(String path, JsonNode body) {
        return new Call("", "PUT", path, Optional.of(body), Map.of());
    }

    /** A POST that needs no words: the path says what is asked. */
    public static Call post(String path) {
        return new Call("", "POST", path, Optional.empty(), Map.of());
    }

    public Call as(String user) {
        return new Call(user, method, path, body, headers);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(who, method, path, body, more);
    }

    HttpRequest request(URI gateway, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .method(
                        method,
                        body.map(json -> HttpRequest.BodyPublishers.ofString(json.toString()))
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        body.ifPresent(json -> request.header("Content-Type", "application/json"));
        headers.forEach(request::setHeader);
        return request.build();
    }
}
