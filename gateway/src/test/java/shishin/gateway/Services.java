package shishin.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Three real HTTP servers in the place of the services, one of them behind TLS, and an issuer of tokens. */
public class Services implements QuarkusTestResourceLifecycleManager {

    static final AtomicInteger SEEN = new AtomicInteger();

    private static final String ENCRYPTED = "catalog";
    private static final OwnCertificate CERTIFICATE = OwnCertificate.make();
    private static final List<String> ROLES = List.of("catalog", "assessment", "risk");
    private static final Map<String, HttpServer> SERVERS = new ConcurrentHashMap<>();
    private static Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var settings = new TreeMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", Issuer.start(vertx));
        settings.put("quarkus.http.test-port", "0");
        // What the tests break off is not waited for between one start and the next.
        settings.put("quarkus.shutdown.timeout", "PT1S");
        settings.put("kafka.bootstrap.servers", "localhost:1");
        settings.put("shishin.gateway.feed.heartbeat", "PT1S");
        settings.put("shishin.gateway.feed.slowness", "PT2S");
        settings.put("shishin.gateway.route.silence", "PT2S");
        settings.put("shishin.gateway.contract.refresh", "PT1S");
        settings.put("shishin.gateway.contract.retry", "PT1S");
        settings.put("shishin.gateway.limit.caller.per-second", "2");
        settings.put("shishin.gateway.limit.caller.burst", "20");
        settings.put("shishin.gateway.limit.tenant.per-second", "2");
        settings.put("shishin.gateway.limit.tenant.burst", "100");
        settings.put(
                "quarkus.tls.services.trust-store.pem.certs",
                CERTIFICATE.authority().toString());
        settings.put("shishin.gateway.route.tls-configuration", "services");
        for (var role : ROLES) settings.put("shishin.upstream." + role, scheme(role) + "://localhost:" + open(role, 0));
        return settings;
    }

    private static String scheme(String role) {
        return role.equals(ENCRYPTED) ? "https" : "http";
    }

    static int open(String role, int port) {
        var server = vertx.createHttpServer(role.equals(ENCRYPTED) ? CERTIFICATE.server() : new HttpServerOptions())
                .requestHandler(new TrivialService(vertx, role, SEEN).router())
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        SERVERS.put(role, server);
        return server.actualPort();
    }

    /** Takes one service away while the body runs. */
    static void without(String role, Runnable body) {
        var server = SERVERS.get(role);
        server.close().toCompletionStage().toCompletableFuture().join();
        try {
            body.run();
        } finally {
            open(role, server.actualPort());
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
