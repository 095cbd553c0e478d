package shishin.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * The last release of a service, as its database tells: {@code src/test/resources/released/<version>/} holds the names and
 * checksums of its migrations, and what its code writes. A module's tests begin with such a database, and the service
 * itself brings it up to date when it starts.
 */
final class Released {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "released");
    private static final List<String> PLACES = List.of("db/platform/", "db/migration/");

    private final Path directory;
    private Shape shape = new Shape(Map.of());

    private Released(Path directory) {
        this.directory = directory;
    }

    /** Empty where nothing was released yet. */
    static Optional<Released> last() {
        if (!Files.isDirectory(DIRECTORY)) return Optional.empty();
        try (var versions = Files.list(DIRECTORY)) {
            return versions.map(Released::new).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return directory.getFileName().toString();
    }

    /** What the tables looked like before anything newer was applied. */
    Shape shape() {
        return shape;
    }

    /** Its migrations, by name, with their checksums. */
    Map<String, Integer> migrations() {
        var migrations = new TreeMap<String, Integer>();
        for (var line : read("migrations.txt").lines().toList()) {
            var words = line.split(" ", 2);
            migrations.put(words[0], Integer.valueOf(words[1]));
        }
        return migrations;
    }

    void write(Map<String, Integer> migrations) {
        var lines = migrations.entrySet().stream().map(one -> one.getKey() + " " + one.getValue());
        try {
            Files.write(directory.resolve("migrations.txt"), lines.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes of an empty database what the release left behind, with the rows it had written. */
    void restore(String url) {
        try {
            var scripts = Files.createTempDirectory("released");
            for (var script : migrations().keySet()) Files.writeString(scripts.resolve(script), script(script));
            Flyway.configure()
                    .dataSource(url, TestDatabase.OWNER, TestDatabase.OWNER)
                    .locations("filesystem:" + scripts)
                    .placeholders(Map.of("app", TestDatabase.APP))
                    .load()
                    .migrate();
            try (var owner = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.OWNER);
                    var app = DriverManager.getConnection(url, TestDatabase.APP, TestDatabase.APP)) {
                shape = Shape.of(owner);
                writeRows(app, 1);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The last release cannot be restored", e);
        }
    }

    /** Writes as its code does, as the role it works as; the digit tells the rows of one time from those of another. */
    void writeRows(Connection app, int run) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute(read("rows.sql").replace("${run}", Integer.toString(run)));
        }
    }

    /** What was applied after it. */
    Stream<String> newer(Flyway flyway) {
        var released = migrations();
        return Arrays.stream(flyway.info().applied())
                .map(migration -> migration.getScript())
                .map(script -> script.substring(script.lastIndexOf('/') + 1))
                .filter(script -> !released.containsKey(script))
                .map(Released::script);
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        var place = PLACES.stream()
                .map(folder -> loader.getResource(folder + name))
                .filter(Objects::nonNull)
                .findFirst();
        try (var stream = place.orElseThrow(() -> new IllegalStateException("A released migration is gone: " + name))
                .openStream()) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
