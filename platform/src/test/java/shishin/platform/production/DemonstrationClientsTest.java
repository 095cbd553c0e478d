package shishin.platform.production;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issuer whose certificate no authority of the JDK has signed. */
class DemonstrationClientsTest {

    private static final char[] PASSWORD = "of-this-test".toCharArray();

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private HttpsServer issuer;

    @BeforeEach
    void open() throws Exception {
        var store = directory.resolve("issuer.p12");
        var made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "issuer",
                        "-dname",
                        "CN=issuer",
                        "-ext",
                        "san=dns:localhost",
                        "-keyalg",
                        "EC",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .start()
                .waitFor();
        assertThat(made).isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        Files.writeString(
                directory.resolve("ca.crt"),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("issuer").getEncoded())));
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        issuer = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.setHttpsConfigurator(new HttpsConfigurator(context));
        issuer.createContext("/realms/x/protocol/openid-connect/token", exchange -> {
            var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.sendResponseHeaders(asked.contains("client_secret=known") ? 200 : 401, -1);
            exchange.close();
        });
        issuer.start();
    }

    @AfterEach
    void close() {
        issuer.stop(0);
    }

    private boolean letsIn(String secret, Map<String, String> settings) {
        var read = new Settings(
                new SmallRyeConfigBuilder().withDefaultValues(settings).build());
        var url = "https://localhost:" + issuer.getAddress().getPort() + "/realms/x";
        return DemonstrationClients.areLetIn(url, "agent", secret, TrustedAuthorities.of(read));
    }

    private Map<String, String> trusting(String file) {
        return Map.of(
                "quarkus.oidc.tls.tls-configuration-name",
                "own",
                "quarkus.tls.own.trust-store.pem.certs",
                directory.resolve(file).toString());
    }

    @Test
    void an_issuer_of_ones_own_authority_is_asked_as_any_other() {
        assertThat(letsIn("known", trusting("ca.crt"))).isTrue();
        assertThat(letsIn("unknown", trusting("ca.crt"))).isFalse();
    }

    @Test
    void an_issuer_nobody_vouches_for_is_not_believed() {
        assertThat(letsIn("known", Map.of())).isFalse();
    }

    @Test
    void authorities_that_cannot_be_read_stop_the_start() {
        assertThatThrownBy(() -> letsIn("known", trusting("nowhere.crt"))).hasMessageContaining("cannot be read");
    }
}
