package shishin.platform.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as an OpenTelemetry collector does (OTLP 1.0 over HTTP), and remembers the bytes of them. */
public final class Collector implements QuarkusTestResourceLifecycleManager {

    private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    /** Whether one message tells of a span of this name, of this trace, with all these ids in it: its own, its parent's. */
    public static boolean tellsOf(String name, String trace, String... spans) {
        return RECEIVED.stream()
                .filter(message -> message.contains(HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8))))
                .filter(message -> message.contains(trace))
                .anyMatch(message -> List.of(spans).stream().allMatch(message::contains));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", Collector::take);
        server.start();
        return Map.of(
                "shishin.traces.endpoint",
                "http://localhost:" + server.getAddress().getPort());
    }

    private static void take(HttpExchange exchange) throws IOException {
        RECEIVED.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
