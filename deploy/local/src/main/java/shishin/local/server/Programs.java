package shishin.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Where the servers' program files lie, by version, and the archive Maven fetched for Keycloak. */
public record Programs(Path postgres, Path keycloak, Path keycloakArchive) {

    private static final String FILE = "/servers.properties";

    public static Programs in(Path directory) {
        Properties servers = new Properties();
        try (InputStream file = Objects.requireNonNull(Programs.class.getResourceAsStream(FILE), FILE)) {
            servers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Programs(
                directory.resolve("postgres-" + servers.getProperty("postgres.version")),
                directory.resolve("keycloak-" + servers.getProperty("keycloak.version")),
                Path.of(servers.getProperty("keycloak.archive")));
    }
}
