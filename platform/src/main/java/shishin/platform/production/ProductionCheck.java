package shishin.platform.production;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** In the production profile a service with a default secret, a plain issuer or a demonstration realm does not start. */
@ApplicationScoped
class ProductionCheck {

    private static final Logger LOG = Logger.getLogger(ProductionCheck.class);

    private final Config config;
    private final ProductionConfig known;

    ProductionCheck(Config config, ProductionConfig known) {
        this.config = config;
        this.known = known;
    }

    void check(@Observes StartupEvent event) {
        if (!ConfigUtils.isProfileActive("prod")) return;
        var issuer = text("quarkus.oidc.auth-server-url");
        var objections = new Objections()
                .issuer(issuer, known.demonstrationClients(), (client, secret) -> accepts(issuer, client, secret))
                .password("working", text("quarkus.datasource.username"), text("quarkus.datasource.password"))
                .password("owning", text("quarkus.flyway.username"), text("quarkus.flyway.password"))
                .separateRoles(text("quarkus.datasource.username"), text("quarkus.flyway.username"))
                .found();
        if (!objections.isEmpty())
            throw new IllegalStateException("Not fit for production:\n - " + String.join("\n - ", objections));
    }

    private String text(String key) {
        return config.getOptionalValue(key, String.class).orElse("");
    }

    private static boolean accepts(String issuer, String client, String secret) {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(encode(client), encode(secret));
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()) {
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
