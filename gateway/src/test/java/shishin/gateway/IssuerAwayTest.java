package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerAwayTest.NobodyIssuesTokens.class)
class IssuerAwayTest {

    @Test
    void a_token_that_cannot_be_verified_is_not_called_worthless() {
        given().auth()
                .oauth2("e30.e30.e30")
                .get("/api/v1/risks")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/token-keys-away"));
    }

    @Test
    void the_gateway_is_not_ready() {
        given().get("/q/health/ready").then().statusCode(503);
    }

    @Test
    void health_says_why() {
        given().get("/health").then().statusCode(503).body("checks.token-keys", equalTo("DOWN"));
    }

    @Test
    void the_contract_says_what_is_missing() {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> given().get("/openapi")
                        .then()
                        .statusCode(200)
                        .body("info.x-parts.risk", equalTo("MISSING"))
                        .body("paths.size()", equalTo(3)));
    }

    /** Nothing listens on port 1. */
    public static final class NobodyIssuesTokens implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "quarkus.oidc.auth-server-url", "http://localhost:1",
                    "shishin.upstream.catalog", "http://localhost:1",
                    "shishin.upstream.assessment", "http://localhost:1",
                    "shishin.upstream.risk", "http://localhost:1");
        }
    }
}
