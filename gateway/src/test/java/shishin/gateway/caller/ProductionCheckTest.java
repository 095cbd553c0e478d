package shishin.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    private static List<String> objectionsTo(Map<String, String> settings) {
        return new ProductionCheck(
                        new SmallRyeConfigBuilder().withDefaultValues(settings).build())
                .objections();
    }

    @Test
    void what_is_sound_starts() {
        var objections = objectionsTo(Map.of(
                "quarkus.oidc.auth-server-url", "https://issuer.example/realms/x",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", "https://grc.example"));
        assertThat(objections).isEmpty();
        assertThatCode(() -> ProductionCheck.stop(objections)).doesNotThrowAnyException();
    }

    @Test
    void every_refusal_is_said_at_once_and_says_what_to_do() {
        var objections = objectionsTo(Map.of(
                "quarkus.oidc.auth-server-url", "http://issuer.example/realms/x",
                "quarkus.oidc.tls.verification", "none",
                "quarkus.tls.trust-all", "true",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", "*,http://grc.example",
                "shishin.gateway.feed.client.\"ssl.keystore.password\"", "changeit"));
        assertThat(objections).hasSize(6);
        assertThat(objections.getLast()).endsWith("\"ssl.keystore.password\" is a default secret: set another");
        assertThatThrownBy(() -> ProductionCheck.stop(objections))
                .hasMessageStartingWith(
                        "Not fit for production:\n - quarkus.oidc.auth-server-url must begin with https://");
    }

    @Test
    void secrets_of_ones_own_and_those_that_are_not_set_are_none_of_its_business() {
        assertThat(objectionsTo(Map.of(
                        "quarkus.oidc.auth-server-url", "https://issuer.example",
                        "kafka.ssl.keystore.password", "5x-not-known",
                        "kafka.ssl.truststore.password", "${nobody.knows}",
                        "quarkus.oidc.token-path", "secret")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'',                    true,  an issuer that is not named",
        "https://issuer.example, true, sharing without saying with whom",
    })
    void what_is_missing_is_named(String issuer, boolean shared, String reason) {
        var objections = objectionsTo(
                Map.of("quarkus.oidc.auth-server-url", issuer, "quarkus.http.cors.enabled", Boolean.toString(shared)));
        assertThat(objections).as(reason).hasSize(issuer.isEmpty() ? 2 : 1);
    }
}
