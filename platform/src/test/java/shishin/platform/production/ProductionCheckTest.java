package shishin.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import shishin.platform.test.TestDatabase;

@QuarkusTest
class ProductionCheckTest {

    @Inject
    DataSource database;

    private final String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);

    private List<String> objectionsTo(Map<String, String> settings, ProductionRule... rules) {
        return new ProductionCheck(config(settings), Map::of, database, List.of(rules)).objections();
    }

    private Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withDefaultValues(settings).build();
    }

    private Map<String, String> sound() {
        return new HashMap<>(Map.of(
                "quarkus.oidc.auth-server-url", "https://issuer.example/realms/x",
                "quarkus.datasource.username", "worker",
                "quarkus.datasource.password", "5x-not-known",
                "quarkus.datasource.jdbc.url", url));
    }

    @Test
    void what_is_sound_starts() {
        assertThat(objectionsTo(sound())).isEmpty();
    }

    @Test
    void every_refusal_is_said_at_once_and_says_what_to_do() {
        var settings = sound();
        settings.putAll(Map.of(
                "quarkus.oidc.auth-server-url", "http://issuer.example/realms/x",
                "quarkus.oidc.tls.verification", "none",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", "https://grc.example,*",
                "quarkus.datasource.password", "worker",
                "kafka.ssl.keystore.password", "changeit",
                "quarkus.flyway.migrate-at-start", "true",
                "quarkus.flyway.username", "shop_root",
                "quarkus.flyway.password", "shop_root"));
        assertThat(objectionsTo(settings, () -> List.of("shishin.key is missing: make one")))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("must begin with https://"),
                        one -> assertThat(one).contains("quarkus.oidc.tls.verification=none"),
                        one -> assertThat(one).contains("lets in *"),
                        one -> assertThat(one).contains("password of the working role"),
                        one -> assertThat(one).contains("kafka.ssl.keystore.password is a default secret"),
                        one -> assertThat(one).contains("password of the owning role"),
                        one -> assertThat(one).contains("the owning role is a superuser"),
                        one -> assertThat(one).contains("shishin.key is missing"));
    }

    @Test
    void where_another_migrates_nothing_is_asked_of_the_owner() {
        var settings = sound();
        settings.put("quarkus.flyway.migrate-at-start", "false");
        assertThat(objectionsTo(settings)).isEmpty();
    }

    @Test
    void what_a_role_may_do_is_read_from_the_database() throws SQLException {
        assertThat(rights("shop_app")).isEqualTo(new RoleRights(false, false, false));
        assertThat(rights("shop_owner")).isEqualTo(new RoleRights(false, false, true));
        assertThat(rights("shop_root").superuser()).isTrue();
    }

    private static RoleRights rights(String role) throws SQLException {
        try (var connection = TestDatabase.as(role)) {
            return RoleRights.of(connection);
        }
    }

    @Test
    void a_database_that_cannot_be_asked_is_no_good_sign() {
        var settings = sound();
        settings.putAll(Map.of(
                "quarkus.flyway.migrate-at-start", "true",
                "quarkus.flyway.username", "nobody",
                "quarkus.flyway.password", "5y-not-known"));
        assertThat(objectionsTo(settings)).singleElement().asString().contains("could not be asked");
    }

    @Test
    void the_check_leaves_other_profiles_alone() {
        var unsound = new ProductionCheck(config(Map.of()), Map::of, database, List.of());
        assertThat(unsound.objections()).isNotEmpty();
        unsound.check(new io.quarkus.runtime.StartupEvent());
        assertThatThrownBy(() -> ProductionCheck.stop(unsound.objections()))
                .hasMessageStartingWith("Not fit for production:\n - quarkus.oidc.auth-server-url is missing");
    }
}
