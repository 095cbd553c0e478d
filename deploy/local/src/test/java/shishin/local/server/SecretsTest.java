package shishin.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void a_password_stays_the_same_for_the_next_launcher() {
        Path file = directory.resolve("secrets.properties");

        String made = new Secrets(file).of("postgres.risk_app");

        assertThat(new Secrets(file).of("postgres.risk_app")).isEqualTo(made).hasSize(32);
    }

    @Test
    void no_two_passwords_are_alike() {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));

        assertThat(secrets.of("postgres.risk_app")).isNotEqualTo(secrets.of("postgres.risk_owner"));
    }

    @Test
    void nobody_but_the_owner_reads_the_file() throws IOException {
        Path file = directory.resolve("secrets.properties");
        new Secrets(file).of("postgres.risk_app");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_signing_key_stays_the_same_and_java_reads_it() throws GeneralSecurityException {
        Path file = directory.resolve("secrets.properties");

        String made = new Secrets(file).signingKey("ledger");

        assertThat(new Secrets(file).signingKey("ledger")).isEqualTo(made);
        assertThat(KeyFactory.getInstance("Ed25519")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(made)))
                        .getAlgorithm())
                .isEqualTo("EdDSA");
    }
}
