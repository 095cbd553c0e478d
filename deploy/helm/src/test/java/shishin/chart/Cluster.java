package shishin.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** As much of Kubernetes as Helm asks before it changes anything: the kinds there are, and Deployments that run. */
final class Cluster implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Map<String, String>> KINDS = Map.of(
            "v1", Map.of("ServiceAccount", "serviceaccounts", "ConfigMap", "configmaps", "Service", "services"),
            "apps/v1", Map.of("Deployment", "deployments"),
            "autoscaling/v2", Map.of("HorizontalPodAutoscaler", "horizontalpodautoscalers"),
            "batch/v1", Map.of("Job", "jobs"),
            "networking.k8s.io/v1", Map.of("NetworkPolicy", "networkpolicies"),
            "policy/v1", Map.of("PodDisruptionBudget", "poddisruptionbudgets"));

    private final HttpServer server;
    private final Map<String, Integer> running;
    private final Map<String, JsonNode> sent = new ConcurrentHashMap<>();

    /** @param running the replicas of each Deployment; one more each time somebody asks */
    Cluster(Map<String, Integer> running) throws IOException {
        this.running = new ConcurrentHashMap<>(running);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String config() {
        return """
                apiVersion: v1
                kind: Config
                clusters: [{name: here, cluster: {server: "http://127.0.0.1:%d"}}]
                users: [{name: helm, user: {}}]
                contexts: [{name: here, context: {cluster: here, user: helm}}]
                current-context: here
                """.formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What was sent for one Deployment: all of a new one, of one that is there what shall differ. */
    JsonNode sent(String deployment) {
        return sent.getOrDefault(deployment, MissingNode.getInstance());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var found = exchange.getRequestMethod().equals("GET")
                    ? at(exchange.getRequestURI().getPath())
                    : Optional.<Object>of(taken(exchange));
            var body = JSON.writeValueAsBytes(found.orElse(Map.of("kind", "Status", "status", "Failure", "code", 404)));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Object taken(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        // Helm's own record of the release, in a form of its own.
        if (path.contains("/secrets")) return Map.of("apiVersion", "v1", "kind", "Secret");
        var body = JSON.readTree(exchange.getRequestBody());
        if (path.contains("/deployments/")) sent.put(path.substring(path.lastIndexOf('/') + 1), body);
        else if (path.endsWith("/deployments")) sent.put(Rendering.name(body), body);
        return body.has("kind") ? body : at(path).orElse(Map.of());
    }

    private Optional<Object> at(String path) {
        return switch (path) {
            case "/version" -> Optional.of(Map.of("major", "1", "minor", "34", "gitVersion", "v1.34.0"));
            case "/api" -> Optional.of(Map.of("kind", "APIVersions", "versions", List.of("v1")));
            case "/apis" -> Optional.of(Map.of("kind", "APIGroupList", "groups", groups()));
            default -> path.contains("/deployments/") ? deployment(path) : kinds(path.replaceFirst("^/apis?/", ""));
        };
    }

    private static List<Map<String, Object>> groups() {
        return KINDS.keySet().stream()
                .map(version -> version.split("/", -1))
                .filter(parts -> parts.length == 2)
                .map(parts -> {
                    var version = Map.of("groupVersion", parts[0] + "/" + parts[1], "version", parts[1]);
                    return Map.<String, Object>of("name", parts[0], "versions", List.of(version));
                })
                .toList();
    }

    private static Optional<Object> kinds(String version) {
        return Optional.ofNullable(KINDS.get(version))
                .map(kinds -> kinds.entrySet().stream()
                        .map(kind -> Map.of("kind", kind.getKey(), "name", kind.getValue(), "namespaced", true))
                        .toList())
                .map(kinds -> Map.of("kind", "APIResourceList", "groupVersion", version, "resources", kinds));
    }

    /** As Helm installed it. */
    private Optional<Object> deployment(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var metadata = Map.of(
                "name", name,
                "labels", Map.of("app.kubernetes.io/managed-by", "Helm"),
                "annotations",
                        Map.of("meta.helm.sh/release-name", "shishin", "meta.helm.sh/release-namespace", "shishin"));
        return Optional.ofNullable(running.computeIfPresent(name, (same, count) -> count + 1))
                .map(count -> Map.of(
                        "apiVersion",
                        "apps/v1",
                        "kind",
                        "Deployment",
                        "metadata",
                        metadata,
                        "spec",
                        Map.of("replicas", count)));
    }
}
