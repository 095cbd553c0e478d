package shishin.platform.production;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jboss.logging.Logger;

/** Asks an issuer whether it lets in whom a demonstration lets in. */
final class DemonstrationClients {

    private static final Logger LOG = Logger.getLogger(DemonstrationClients.class);

    private DemonstrationClients() {}

    /** False also where the issuer cannot be asked: it may come later, and until then nobody gets in. */
    static boolean areLetIn(String issuer, String client, String secret, SSLContext trusted) {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(encode(client), encode(secret));
        try (var http = HttpClient.newBuilder()
                .sslContext(trusted)
                .connectTimeout(Duration.ofSeconds(3))
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("The issuer could not be asked about demonstration clients: %s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
