package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class TokenTest {

    @Inject
    Router router;

    static Stream<Arguments> worthless() {
        return Stream.of(
                Arguments.of("expired", Issuer.tokenUntil(Instant.now().minusSeconds(60), "acme", "ann")),
                Arguments.of("for another application", Issuer.tokenForAnotherAudience()),
                Arguments.of("for no application in particular", Issuer.tokenForNoAudience()),
                Arguments.of("from another issuer", Issuer.tokenOfAnotherIssuer()),
                Arguments.of("signed with another key", Issuer.tokenWithAnotherKey()),
                Arguments.of("signed by nobody", Issuer.unsignedToken()),
                Arguments.of("altered", altered()),
                Arguments.of("no token at all", "opaque"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worthless")
    void a_worthless_token_is_refused_before_a_service_sees_anything(String why, String token) {
        int seen = Services.SEEN.get();
        given().auth()
                .oauth2(token)
                .body("x".repeat(1000))
                .post("/api/v1/evidence/sink")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/token-refused"));
        assertThat(Services.SEEN).as(why).hasValue(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/risks",
                "/api/v1/nothing",
                "/api/v1/events",
                "/anything",
                "/q/metrics",
                "/q/other",
                "/healthy"
            })
    void everything_not_declared_public_needs_a_token(String path) {
        int seen = Services.SEEN.get();
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/token-missing"));
        assertThat(Services.SEEN).hasValue(seen);
    }

    @Test
    void every_route_there_is_needs_a_token_or_is_known_to_be_public() {
        var paths = router.getRoutes().stream()
                .map(Route::getPath)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(paths).contains("/openapi", "/health", "/q/");
        assertThat(paths)
                .filteredOn(path -> given().get(path).statusCode() != 401)
                .allMatch(path -> path.matches("/(health|openapi|docs|q/health)(/.*)?"), "public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YW5uOmFubg==", "Bearer", "Bearer ", "Token abc"})
    void another_kind_of_credential_is_no_token(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/v1/risks")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/token-missing"));
    }

    @Test
    void a_token_without_a_tenant_passes_nowhere() {
        given().auth()
                .oauth2(Issuer.tokenWithoutTenant())
                .get("/api/v1/risks")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/tenant-missing"));
    }

    @Test
    void a_remembered_token_is_refused_once_it_expires() {
        var token = Issuer.tokenUntil(Instant.now().plusSeconds(2), "expiring", "ann");
        given().auth().oauth2(token).get("/api/v1/risks").then().statusCode(200);
        await().atMost(Duration.ofSeconds(6))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() ->
                        given().auth().oauth2(token).get("/api/v1/risks").then().statusCode(401));
    }

    @Test
    void problems_speak_the_language_of_the_caller() {
        given().header("Accept-Language", "en-GB, ja;q=0.5")
                .get("/api/v1/risks")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Token missing"));
        given().header("Accept-Language", "fr, ja;q=0.5")
                .get("/api/v1/risks")
                .then()
                .header("Content-Language", "ja")
                .body("title", equalTo("トークンがありません"));
        given().header("Accept-Language", ";;;").get("/api/v1/risks").then().header("Content-Language", "ja");
    }

    private static String altered() {
        var parts = Issuer.token("acme", "ann", "risk:read").split("\\.", -1);
        var other = Issuer.token("bravo", "ann", "risk:read").split("\\.", -1);
        return parts[0] + "." + other[1] + "." + parts[2];
    }
}
