package shishin.platform.production;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** In the production profile a service does not start with what everybody knows; it says all of it at once. */
@ApplicationScoped
class ProductionCheck {

    private static final int BEFORE_ANYTHING_WORKS = 1;

    private final Settings settings;
    private final ProductionConfig known;
    private final DataSource database;
    private final List<ProductionRule> rules;

    ProductionCheck(Config config, ProductionConfig known, DataSource database, @All List<ProductionRule> rules) {
        this.settings = new Settings(config);
        this.known = known;
        this.database = database;
        this.rules = rules;
    }

    void check(@Observes @Priority(BEFORE_ANYTHING_WORKS) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) stop(objections());
    }

    /** Unless there is nothing to object to. */
    static void stop(List<String> objections) {
        if (!objections.isEmpty())
            throw new IllegalStateException("Not fit for production:\n - " + String.join("\n - ", objections));
    }

    List<String> objections() {
        var issuer = settings.text("quarkus.oidc.auth-server-url");
        var trusted = TrustedAuthorities.of(settings);
        var found = new Objections()
                .issuer(
                        issuer,
                        known.demonstrationClients(),
                        (client, secret) -> DemonstrationClients.areLetIn(issuer, client, secret, trusted))
                .verified(
                        "quarkus.oidc.tls.verification=none",
                        settings.text("quarkus.oidc.tls.verification").equalsIgnoreCase("none"))
                .verified("quarkus.tls.trust-all", settings.isTrue("quarkus.tls.trust-all"))
                .origins(settings.isTrue("quarkus.http.cors.enabled"), settings.list("quarkus.http.cors.origins"));
        settings.secrets().forEach(name -> found.secret(name, settings.text(name)));
        working(found);
        if (settings.isTrue("quarkus.flyway.migrate-at-start")) owning(found);
        rules.forEach(rule -> found.also(rule.objections()));
        return found.found();
    }

    private void working(Objections found) {
        found.password(
                "working", settings.text("quarkus.datasource.username"), settings.text(Settings.WORKING_PASSWORD));
        try (var connection = database.getConnection()) {
            found.working(RoleRights.of(connection));
        } catch (SQLException e) {
            found.also(List.of("the database could not be asked what the working role may do: " + e.getMessage()));
        }
    }

    /** Where a job of its own migrates, the service knows nothing of the owner. */
    private void owning(Objections found) {
        var owner = settings.text("quarkus.flyway.username");
        var password = settings.text(Settings.OWNING_PASSWORD);
        found.password("owning", owner, password).separateRoles(settings.text("quarkus.datasource.username"), owner);
        try (var connection =
                DriverManager.getConnection(settings.text("quarkus.datasource.jdbc.url"), owner, password)) {
            found.owning(RoleRights.of(connection));
        } catch (SQLException e) {
            found.also(List.of("the database could not be asked what the owning role may do: " + e.getMessage()));
        }
    }
}
