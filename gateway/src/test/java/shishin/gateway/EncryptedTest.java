package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** One of the services is reached by TLS alone, with a certificate only the configured authority makes good. */
@GatewayTest
class EncryptedTest {

    @Test
    void requests_reach_a_service_behind_tls() {
        assertThat(ConfigProvider.getConfig().getValue("shishin.upstream.catalog", String.class))
                .startsWith("https://");
        given().auth()
                .oauth2(Issuer.token("acme", "ann", "catalog:read"))
                .get("/api/v1/catalogs/echo")
                .then()
                .statusCode(200)
                .body("service", equalTo("catalog"));
    }

    @Test
    void its_readiness_is_seen_too() {
        given().get("/health").then().statusCode(200).body("checks.catalog", equalTo("UP"));
    }
}
