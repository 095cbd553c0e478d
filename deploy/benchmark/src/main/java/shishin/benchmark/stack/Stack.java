package shishin.benchmark.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The stack that ./shishin started, found by the pid files it leaves. */
public record Stack(Path home) {

    public static final String CATALOG = "catalog";
    public static final String ASSESSMENT = "assessment";
    public static final String RISK = "risk";
    public static final String GATEWAY = "gateway";
    public static final List<String> APPLICATIONS = List.of(CATALOG, ASSESSMENT, RISK, GATEWAY);

    private static final int LONGEST_WAIT_SECONDS = 180;
    private static final long IDLE_MILLIS_PER_SECOND = 150;

    public ServerProcess process(String server) {
        var file = home.resolve("run").resolve(server + ".pid");
        try {
            return new ServerProcess(
                    server, Long.parseLong(Files.readString(file).split(" ", 2)[0]));
        } catch (IOException e) {
            throw new Unusable(server + " does not run: there is no " + file, e);
        }
    }

    public ServerProcess postgres() {
        return process("postgres");
    }

    public URI address(String application) {
        return URI.create("http://localhost:" + told(application, "QUARKUS_HTTP_PORT"));
    }

    /** The realm's address, the issuer of tokens. */
    URI realm() {
        return URI.create(told(RISK, "QUARKUS_OIDC_AUTH_SERVER_URL"));
    }

    String keycloakPassword() {
        return told("keycloak", "KC_BOOTSTRAP_ADMIN_PASSWORD");
    }

    /** A service's database, as its owner. */
    public Database database(String service) {
        return Database.open(
                told(service, "QUARKUS_DATASOURCE_JDBC_URL"),
                told(service, "QUARKUS_FLYWAY_USERNAME"),
                told(service, "QUARKUS_FLYWAY_PASSWORD"));
    }

    /** What a server was told under that name. */
    public String told(String server, String name) {
        return Optional.ofNullable(process(server).environment().get(name))
                .orElseThrow(() -> new Unusable(server + " was started without " + name));
    }

    /** Waits until what was asked before is done: facts are on their way and heard long after the answer. */
    public void settle() throws InterruptedException {
        for (int second = 0; second < LONGEST_WAIT_SECONDS; second++) {
            long before = cpuMillis();
            TimeUnit.SECONDS.sleep(1);
            if (cpuMillis() - before <= IDLE_MILLIS_PER_SECOND) return;
        }
        System.out.println("  the stack does not come to rest; measuring all the same");
    }

    private long cpuMillis() {
        return Stream.concat(APPLICATIONS.stream().map(this::process), Stream.of(postgres()))
                .mapToLong(process -> process.cpu().toMillis())
                .sum();
    }
}
