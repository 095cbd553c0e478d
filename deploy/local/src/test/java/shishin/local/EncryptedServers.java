package shishin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shishin.local.server.Ports;
import shishin.local.server.Secrets;
import shishin.local.stack.Stack;

/** PostgreSQL, Kafka and Keycloak of a stack, from now on encrypted, as production wants them. */
final class EncryptedServers implements AutoCloseable {

    private final Stack stack;
    private final Path home;
    private final List<Replica> replaced = new ArrayList<>();
    private final int kafka = Replica.freePort();
    private final int keycloak = Replica.freePort();

    EncryptedServers(Stack stack, Path home) throws IOException {
        this.stack = stack;
        this.home = home;
    }

    String kafka() {
        return "localhost:" + kafka;
    }

    String keycloak() {
        return "https://localhost:" + keycloak;
    }

    /** It need not be started again for this. */
    void encryptPostgres(Ports ports, Path certificate) throws Exception {
        var password = new Secrets(home.resolve("secrets.properties")).of("postgres.postgres");
        var url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres";
        try (var superuser = DriverManager.getConnection(url, "postgres", password);
                var sql = superuser.createStatement()) {
            sql.execute("alter system set ssl_cert_file = '" + certificate.resolve("tls.crt") + "'");
            sql.execute("alter system set ssl_key_file = '" + certificate.resolve("tls.key") + "'");
            sql.execute("alter system set ssl = on");
            sql.execute("select pg_reload_conf()");
        }
    }

    /** Who has no certificate of the same authority is not let in. */
    void encryptKafka(Path certificate, String password) throws Exception {
        var recipe = end("kafka");
        var plain = Path.of(recipe.line().getLast());
        var encrypted = Files.writeString(
                plain.resolveSibling("encrypted.properties"),
                new EncryptedListener(kafka, certificate, password).addedTo(Files.readString(plain)));
        var line = new ArrayList<>(recipe.line());
        line.set(line.size() - 1, encrypted.toString());
        start("kafka", new Recipe(line, recipe.environment()));
    }

    void encryptKeycloak(Path certificate) throws Exception {
        var recipe = end("keycloak");
        var line = Stream.concat(
                recipe.line().stream().filter(word -> !word.startsWith("--hostname=")),
                Stream.of(
                        "--hostname=" + keycloak(),
                        "--https-port=" + keycloak,
                        "--https-certificate-file=" + certificate.resolve("tls.crt"),
                        "--https-certificate-key-file=" + certificate.resolve("tls.key")));
        start("keycloak", new Recipe(line.toList(), recipe.environment()));
    }

    private Recipe end(String server) throws IOException {
        var process = stack.process(server).orElseThrow().number();
        var recipe = Recipe.of(process);
        new Replica(recipe, ProcessHandle.of(process).orElseThrow(), home).stop();
        return recipe;
    }

    private void start(String server, Recipe recipe) throws IOException {
        replaced.add(recipe.start(home.resolve(server + "-encrypted.log")));
    }

    @Override
    public void close() {
        replaced.reversed().forEach(Replica::close);
    }
}
