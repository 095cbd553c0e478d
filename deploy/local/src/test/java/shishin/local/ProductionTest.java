package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.machine.Command;
import shishin.local.server.Ports;
import shishin.local.server.Secrets;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;
import shishin.local.stack.Stack;

/** Production's profile, told what the chart tells by its values for production, with everything encrypted and checked. */
@EnabledIfSystemProperty(named = "shishin.production", matches = ".*")
class ProductionTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final List<String> SERVICES = List.of("catalog", "assessment", "risk");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path home;

    private static Settings settings;
    private static Stack stack;
    private static EncryptedServers servers;
    private static Authority authority;
    private static HttpClient http;
    private static OwnRealm realm;
    private static String password;
    private static final Map<String, Integer> PORTS = new TreeMap<>();
    private static final Map<String, Path> CERTIFICATES = new TreeMap<>();
    private static final List<Replica> STARTED = new ArrayList<>();

    @BeforeAll
    static void up() throws Exception {
        Ports ports = FreePorts.find();
        settings = new Settings(ROOT, home, ROOT.resolve(".shishin/servers"), ports, true);
        stack = Stack.open(settings, new Progress(System.out));
        stack.start();
        var secrets = new Secrets(home.resolve("secrets.properties"));
        password = secrets.of("certificates");
        authority = new Authority(home.resolve("certificates"), password);
        http = HttpClient.newBuilder().sslContext(authority.trusted()).build();
        servers = new EncryptedServers(stack, home);
        servers.encryptPostgres(ports, authority.issue("postgres"));
        servers.encryptKafka(authority.issue("kafka"), password);
        servers.encryptKeycloak(authority.issue("keycloak"));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status(servers.keycloak() + "/realms/master") == 200);
        realm = new OwnRealm(http, servers.keycloak(), "production", secrets.of("clients"));
        realm.make(
                Files.readString(ROOT.resolve("deploy/helm/shishin/files/realm.json")),
                "admin",
                secrets.of("keycloak.admin"));
        for (var name : List.of("catalog", "assessment", "risk", "gateway")) {
            PORTS.put(name, Replica.freePort());
            CERTIFICATES.put(name, authority.issue(name));
        }
        for (var service : SERVICES) assertThat(migrate(service)).as(service).isZero();
    }

    @AfterAll
    static void down() {
        STARTED.forEach(Replica::close);
        if (servers != null) servers.close();
        stack.close();
    }

    @Test
    void every_service_starts_ready_by_https_alone_and_a_fact_goes_through_them_all() throws Exception {
        for (var name : PORTS.keySet()) STARTED.add(start(name, realm.issuer()));
        for (var name : PORTS.keySet())
            await(name).atMost(PATIENCE).ignoreExceptions().until(() -> status(at(name, "/q/health/ready")) == 200);

        assertThat(post("agent", "/api/v1/evidence", """
                {"externalId": "1", "producer": {"agent": "agent", "tool": "test"}, "check": "c",
                 "subject": {"type": "system", "id": "encrypted"}, "edition": "nisc-4-measures",
                 "items": ["2.1.1-2.1.1"], "result": "FAIL", "observedTo": "2026-11-01T00:00:00Z"}""").statusCode()).isEqualTo(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("analyst", "/api/v1/issues?subject=system:encrypted"))
                        .contains("\"count\":1"));
        assertThat(get("analyst", "/api/v1/events?type=shishin.risk.issue-opened.v1&limit=1"))
                .as("the gateway reads Kafka, too")
                .contains("shishin.risk.issue-opened.v1");
    }

    private static ChartedComponent charted(String name, String issuer) throws Exception {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("https://id.example/realms/shishin", issuer);
        addresses.put("postgresql.data:5432", "localhost:" + settings.ports().postgres());
        addresses.put("postgresql-ro.data:5432", "localhost:" + settings.ports().postgres());
        addresses.put("kafka-0.data:9093,kafka-1.data:9093", servers.kafka());
        PORTS.forEach(
                (service, port) -> addresses.put("https://shishin-" + service + ":8443", "https://localhost:" + port));
        addresses.put("ssl-port=8443", "ssl-port=" + PORTS.get(name));
        for (var mounted : List.of("tls", "issuer-ca", "kafka-ca", "kafka", "postgresql-ca", "timestamp-ca"))
            addresses.put("/etc/shishin/" + mounted + "/", CERTIFICATES.get(name) + "/");
        return ChartedComponent.read(ROOT, name, addresses);
    }

    /** As the chart's Job does: the service's own program, as the owner, told to end before it serves anything. */
    private static int migrate(String service) throws Exception {
        var told = charted(service, realm.issuer()).migration();
        settings.fleet().environment(service).forEach((name, value) -> {
            if (name.startsWith("QUARKUS_FLYWAY_") || name.equals("QUARKUS_DATASOURCE_USERNAME")) told.put(name, value);
        });
        var builder = new ProcessBuilder(line(service))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(service + "-migration.log").toFile());
        builder.environment().clear();
        builder.environment().putAll(told);
        return builder.start().waitFor();
    }

    private static Replica start(String name, String issuer) throws Exception {
        var place = Files.createDirectories(home.resolve(name));
        var file = Files.writeString(
                place.resolve("application.properties"), charted(name, issuer).settings());
        var told = new TreeMap<String, String>();
        told.put("QUARKUS_CONFIG_LOCATIONS", file.toString());
        told.put("KAFKA_SSL_KEYSTORE_PASSWORD", password);
        if (SERVICES.contains(name))
            settings.fleet().environment(name).forEach((variable, value) -> {
                if (variable.startsWith("QUARKUS_DATASOURCE_") && !variable.endsWith("_URL")) told.put(variable, value);
                if (variable.startsWith("SHISHIN_")) told.put(variable, value);
            });
        told.put("QUARKUS_S3_AWS_CREDENTIALS_STATIC_PROVIDER_ACCESS_KEY_ID", "a-key");
        told.put("QUARKUS_S3_AWS_CREDENTIALS_STATIC_PROVIDER_SECRET_ACCESS_KEY", password);
        return new Recipe(line(name), told).start(home.resolve(name + ".log"));
    }

    private static List<String> line(String name) {
        var module = ROOT.resolve(name.equals("gateway") ? name : name + "-service");
        var program = module.resolve("target/quarkus-app/quarkus-run.jar").toString();
        return List.of(Command.java(), "-Xmx192m", "-XX:+UseSerialGC", "-jar", program);
    }

    private static String at(String name, String path) {
        return "https://localhost:" + PORTS.get(name) + path;
    }

    private static int status(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder as(String client, String path) throws Exception {
        return HttpRequest.newBuilder(URI.create(at("gateway", path)))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + realm.token(client))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> post(String client, String path, String body) throws Exception {
        return http.send(as(client, path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String get(String client, String path) throws Exception {
        return http.send(as(client, path).GET().build(), BodyHandlers.ofString())
                .body();
    }
}
