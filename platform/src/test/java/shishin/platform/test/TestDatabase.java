package shishin.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL with an owner, who migrates, and a role without rights of its own, as which the service works. */
public final class TestDatabase {

    /** The role that owns the tables. */
    public static final String OWNER = "shop_owner";

    static final String APP = "shop_app";

    /** A role that may do everything, as none of a service should. */
    static final String ROOT = "shop_root";

    private static volatile Optional<Released> released = Optional.empty();

    private final String url;
    private final Runnable stop;

    private TestDatabase(String adminUrl, String admin, String password, String url, Runnable stop) {
        this.url = url;
        this.stop = stop;
        prepare(adminUrl, admin, password);
        begin(url);
    }

    /** As the last release left it, where there was one. */
    private static void begin(String url) {
        released = Released.last();
        released.ifPresent(release -> release.restore(url));
    }

    /** The release whose database this module's tests began with. */
    static Released released() {
        return released.orElseThrow();
    }

    static TestDatabase onThisMachine() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            return new TestDatabase(
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    "postgres",
                    "jdbc:postgresql://localhost:%d/shop".formatted(postgres.getPort()),
                    () -> close(postgres));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestDatabase inContainer() {
        var postgres = new PostgreSQLContainer("postgres:18");
        postgres.start();
        var url = "jdbc:postgresql://%s:%d/shop".formatted(postgres.getHost(), postgres.getMappedPort(5432));
        return new TestDatabase(
                postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), url, postgres::stop);
    }

    private static void prepare(String url, String admin, String password) {
        var statements = List.of(
                "create role %s login password '%s'".formatted(OWNER, OWNER),
                "create role %s login password '%s'".formatted(APP, APP),
                "create role %s superuser login password '%s'".formatted(ROOT, ROOT),
                "create database shop owner " + OWNER);
        try (var connection = DriverManager.getConnection(url, admin, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be prepared", e);
        }
    }

    /** Runs a statement on the database of this module's tests as the one who may change its tables. */
    public static void asOwner(String sql) {
        try (var connection = as(OWNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database of this module's tests, opened as the role of this name: {@link #OWNER}, {@code shop_app}, {@code shop_root}. */
    public static Connection as(String role) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, role, role);
    }

    String url() {
        return url;
    }

    void stop() {
        stop.run();
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
