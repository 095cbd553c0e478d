package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutingTest {

    @ParameterizedTest
    @CsvSource({
        "catalogs,catalog",
        "crosswalks,catalog",
        "standards,catalog",
        "assessments,assessment",
        "evidence,assessment",
        "evidence-streams,assessment",
        "evidence-rules,assessment",
        "ledger,assessment",
        "findings,assessment",
        "agents,assessment",
        "signing-keys,assessment",
        "issues,risk",
        "incidents,risk",
        "risks,risk",
        "treatments,risk",
        "acceptances,risk",
        "criteria,risk",
        "register,risk",
        "simulations,risk",
        "portfolios,risk"
    })
    void the_first_segment_decides_and_nothing_is_rewritten(String segment, String service) {
        asAnn().get("/api/v1/" + segment + "/1.2.3-4.1.8?q=%E6%8C%87%E9%87%9D&limit=5")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo("/api/v1/" + segment + "/1.2.3-4.1.8?q=%E6%8C%87%E9%87%9D&limit=5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing/1", "/api/v1/", "/api/v2/risks", "/anything", "/q/metrics2"})
    void an_unknown_path_is_not_found(String path) {
        asAnn().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/route-unknown"))
                .body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/risks/../../../q/metrics",
                "/docs/../q/metrics",
                "/health/../api/v1/risks",
                "/api/v1/risks/%2e%2e/catalogs",
                "/api/v1//risks",
                "/api/v1/risks/./1"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        int seen = Services.SEEN.get();
        var answer =
                RawClient.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + Issuer.token("acme", "ann", "risk:read") + "\r\n\r\n");
        org.assertj.core.api.Assertions.assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("/problems/path-malformed");
        org.assertj.core.api.Assertions.assertThat(Services.SEEN).hasValue(seen);
    }

    @Test
    void the_token_goes_with_the_request_so_that_the_service_verifies_it_again() {
        var token = Issuer.token("acme", "ann", "risk:read");
        given().auth()
                .oauth2(token)
                .get("/api/v1/risks")
                .then()
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void headers_only_the_gateway_may_set_are_not_taken_from_callers() {
        asAnn().header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=1")
                .header("X-Tenant-Id", "bravo")
                .header("X-User", "root")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "a=b")
                .get("/api/v1/risks")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", org.hamcrest.Matchers.startsWith("localhost:"))
                .body("headers.forwarded", nullValue())
                .body("headers.x-tenant-id", nullValue())
                .body("headers.x-user", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.cookie", nullValue());
    }

    @Test
    void headers_of_one_connection_stay_on_it() {
        var answer = RawClient.send(
                "GET /api/v1/risks HTTP/1.1\r\nHost: x\r\nConnection: X-Hop\r\nConnection: close\r\nX-Hop: 1\r\nTE: trailers\r\n"
                        + "Proxy-Authorization: Basic eA==\r\nAuthorization: Bearer "
                        + Issuer.token("acme", "ann", "risk:read") + "\r\n\r\n");
        org.assertj.core.api.Assertions.assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .doesNotContain("x-hop", "\"te\"", "proxy-authorization", "Keep-Alive", "trivial/1");
    }

    @Test
    void what_the_gateway_says_to_a_service_is_not_struck_out_by_calling_it_a_matter_of_the_connection() {
        var answer = RawClient.send("POST /api/v1/risks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                + "Connection: Content-Length, X-Forwarded-For, X-Forwarded-Proto, X-Correlation-Id, traceparent\r\n"
                + "Connection: close\r\nX-Correlation-Id: audit-2026-0001\r\nAuthorization: Bearer "
                + Issuer.token("acme", "ann", "risk:read") + "\r\n\r\nhello");
        org.assertj.core.api.Assertions.assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains(
                        "\"content-length\":\"5\"",
                        "\"x-forwarded-for\":\"127.0.0.1\"",
                        "\"x-forwarded-proto\":\"http\"")
                .contains("\"x-correlation-id\":\"audit-2026-0001\"", "\"traceparent\":\"00-");
    }

    @Test
    void answers_are_marked_harmless() {
        asAnn().get("/api/v1/risks")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("sandbox"))
                .header("ETag", "\"7\"");
    }

    @Test
    void the_address_of_a_service_does_not_leave_the_house() {
        asAnn().post("/api/v1/risks/created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/risks/created/1")
                .header("Link", "</api/v1/risks/created/1>; rel=\"self\"");
    }

    @Test
    void an_answer_without_content_has_none() {
        asAnn().delete("/api/v1/risks/gone")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(is(""));
    }

    @Test
    void a_method_nobody_serves_is_refused() {
        asAnn().request("TRACE", "/api/v1/risks")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void the_correlation_id_of_the_caller_is_kept_and_handed_on() {
        asAnn().header("X-Correlation-Id", "audit-2026-0001")
                .get("/api/v1/risks")
                .then()
                .header("X-Correlation-Id", "audit-2026-0001")
                .body("headers.x-correlation-id", equalTo("audit-2026-0001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank inside", "<script>alert(1)</script>"})
    void a_malformed_correlation_id_is_replaced(String malformed) {
        var answer = asAnn().header("X-Correlation-Id", malformed)
                .get("/api/v1/risks")
                .then()
                .extract();
        UUID.fromString(answer.header("X-Correlation-Id"));
        org.assertj.core.api.Assertions.assertThat(answer.<String>path("headers.x-correlation-id"))
                .isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void an_error_of_the_gateway_carries_the_correlation_id_too() {
        given().header("X-Correlation-Id", "audit-2026-0002")
                .get("/api/v1/risks")
                .then()
                .statusCode(401)
                .header("X-Correlation-Id", "audit-2026-0002")
                .body("correlationId", equalTo("audit-2026-0002"));
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        asAnn().header("traceparent", parent)
                .header("tracestate", "a=1")
                .get("/api/v1/risks")
                .then()
                .body("headers.traceparent", equalTo(parent))
                .body("headers.tracestate", equalTo("a=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void a_malformed_trace_is_begun_anew(String malformed) {
        asAnn().header("traceparent", malformed)
                .header("tracestate", "a=1")
                .get("/api/v1/risks")
                .then()
                .body("headers.traceparent", org.hamcrest.Matchers.matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void a_request_without_a_trace_begins_one() {
        asAnn().get("/api/v1/risks").then().body("headers.traceparent", notNullValue());
    }

    private static RequestSpecification asAnn() {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Issuer.token("routing-" + UUID.randomUUID(), "ann", "risk:read"));
    }
}
