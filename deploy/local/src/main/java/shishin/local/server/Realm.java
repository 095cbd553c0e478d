package shishin.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The realm of the local stack, with its demonstration users. Never a production's. */
public final class Realm {

    public static final String NAME = "shishin";

    private static final String FILE = "/keycloak/shishin-realm.json";

    private Realm() {}

    public static String json() {
        try (InputStream file = Objects.requireNonNull(Realm.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String issuer(int keycloakPort) {
        return "http://localhost:" + keycloakPort + "/realms/" + NAME;
    }
}
