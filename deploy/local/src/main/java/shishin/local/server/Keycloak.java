package shishin.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shishin.local.machine.Archive;
import shishin.local.machine.Command;

/** Keycloak with the realm {@code shishin}: unpacked and built once, its data in PostgreSQL, its caches local. */
public final class Keycloak implements Server {

    public static final String NAME = "keycloak";

    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Path program;
    private final Path archive;
    private final Ports ports;
    private final Secrets secrets;

    public Keycloak(Path program, Path archive, Ports ports, Secrets secrets) {
        this.program = program;
        this.archive = archive;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return ports.keycloak();
    }

    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME);
    }

    @Override
    public void prepare() throws Exception {
        Software.place(program, this::unpackAndBuild);
        Path realm = Files.createDirectories(program.resolve("data/import")).resolve("shishin-realm.json");
        if (!Files.exists(realm) || !Files.readString(realm).equals(Realm.json())) {
            Files.writeString(realm, Realm.json());
        }
    }

    @Override
    public Command command() {
        List<String> line = java();
        line.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port(),
                "--hostname=http://localhost:" + port(),
                "--db-url=" + Postgres.url(ports.postgres(), Databases.KEYCLOAK),
                "--db-username=" + Databases.KEYCLOAK,
                "--db-pool-max-size=10",
                "--log-level=info"));
        return new Command(line, passwords(), program);
    }

    private Map<String, String> passwords() {
        return Map.of(
                "KC_DB_PASSWORD", secrets.of("postgres." + Databases.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answersOk(Realm.issuer(port()) + "/.well-known/openid-configuration");
    }

    private void unpackAndBuild(Path directory) throws IOException, InterruptedException {
        try (InputStream tar = Files.newInputStream(archive)) {
            Archive.unpackGzip(tar, directory);
        }
        Step.run(
                "Keycloak's build",
                new Command(
                        List.of(directory.resolve("bin/kc.sh").toString(), "build", "--db=postgres"),
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        directory));
    }

    private List<String> java() {
        List<String> line = Jvm.quickToStart(256);
        for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
            line.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        line.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + program,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                MAIN));
        return line;
    }
}
