package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import shishin.local.machine.Complaint;
import shishin.local.server.Realm;

/** Access tokens of the demonstration's people and agents, whose password is their name. */
public final class Tokens {

    private static final String AGENT = "evidence-agent";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Tokens(int keycloakPort) {
        this.endpoint = URI.create(Realm.issuer(keycloakPort) + "/protocol/openid-connect/token");
    }

    /** A fresh token; a complaint when Keycloak does not know the name, or does not answer. */
    public String of(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(name.startsWith(AGENT) ? agent(name) : person(name))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Complaint("no token for " + name + ": "
                        + body.path("error_description").asText("status " + answer.statusCode()));
            }
            return body.path("access_token").asText();
        } catch (ConnectException e) {
            throw new Complaint("Keycloak does not answer at " + endpoint.getAuthority() + ": ./shishin up first", e);
        }
    }

    private static Map<String, String> person(String name) {
        return Map.of("grant_type", "password", "client_id", "shishin-cli", "username", name, "password", name);
    }

    private static Map<String, String> agent(String name) {
        return Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", name);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
