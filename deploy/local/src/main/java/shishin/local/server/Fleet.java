package shishin.local.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shishin.local.machine.Complaint;

/** Which servers there are and what each is told of the others. The order is that of the listing. */
public final class Fleet {

    private static final List<String> SERVICES = List.of("catalog", "assessment", "risk");

    private final Ports ports;
    private final Path home;
    private final Programs programs;
    private final Secrets secrets;

    public Fleet(Ports ports, Path home, Path programs) {
        this.ports = ports;
        this.home = home;
        this.programs = Programs.in(programs);
        this.secrets = new Secrets(home.resolve("secrets.properties"));
    }

    /** PostgreSQL, Kafka and Keycloak: enough to run one of the services from an IDE. */
    public List<Server> servers() {
        Databases databases = new Databases(SERVICES, Realm.digest(), secrets);
        return List.of(
                new Postgres(programs.postgres(), home.resolve("data/postgres"), ports.postgres(), databases),
                new Kafka(home.resolve("data/kafka"), ports.kafka()),
                new Keycloak(programs.keycloak(), programs.keycloakArchive(), ports, secrets));
    }

    /** The servers, the three services and the gateway, as built under the given root of the sources. */
    public List<Server> whole(Path root) {
        List<Server> all = new ArrayList<>(servers());
        all.add(service("catalog", ports.catalog(), root));
        all.add(service("assessment", ports.assessment(), root));
        all.add(service("risk", ports.risk(), root));
        all.add(gateway(root));
        return List.copyOf(all);
    }

    /** What a service has to be told, in an IDE as well as here. */
    public Map<String, String> environment(String service) {
        if (!SERVICES.contains(service)) {
            throw new Complaint("no such service: " + service + "; there are " + String.join(", ", SERVICES));
        }
        Map<String, String> told = new TreeMap<>(common());
        told.put("QUARKUS_DATASOURCE_JDBC_URL", Postgres.url(ports.postgres(), service));
        told.put("QUARKUS_DATASOURCE_USERNAME", Databases.app(service));
        told.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of("postgres." + Databases.app(service)));
        told.put("QUARKUS_FLYWAY_USERNAME", Databases.owner(service));
        told.put("QUARKUS_FLYWAY_PASSWORD", secrets.of("postgres." + Databases.owner(service)));
        if (service.equals("assessment")) {
            told.put("SHISHIN_LEDGER_SIGNING_KEYS", secrets.signingKey("ledger"));
        }
        return told;
    }

    private Server service(String name, int port, Path root) {
        return new QuarkusApp(name, port, root.resolve(name + "-service"), () -> environment(name));
    }

    private Server gateway(Path root) {
        return new QuarkusApp("gateway", ports.gateway(), root.resolve("gateway"), this::gatewayEnvironment);
    }

    private Map<String, String> gatewayEnvironment() {
        Map<String, String> told = new TreeMap<>(common());
        told.put("SHISHIN_UPSTREAM_CATALOG", "http://localhost:" + ports.catalog());
        told.put("SHISHIN_UPSTREAM_ASSESSMENT", "http://localhost:" + ports.assessment());
        told.put("SHISHIN_UPSTREAM_RISK", "http://localhost:" + ports.risk());
        return told;
    }

    private Map<String, String> common() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", Kafka.bootstrap(ports.kafka()),
                "QUARKUS_OIDC_AUTH_SERVER_URL", Realm.issuer(ports.keycloak()));
    }
}
