package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@GatewayTest
class LimitTest {

    @Test
    void a_caller_who_asks_too_often_is_told_when_to_come_back() {
        var token = Issuer.token("limits-" + UUID.randomUUID(), "ann", "risk:read");
        var refused = Stream.generate(() -> get(token))
                .limit(60)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refused).isPresent();
        refused.get().then().header("Retry-After", "1").body("type", equalTo("/problems/too-many-requests"));
        await(1000);
        get(token).then().statusCode(200);
    }

    @Test
    void one_caller_does_not_use_up_the_limit_of_another() {
        var tenant = "limits-" + UUID.randomUUID();
        exhaust(Issuer.token(tenant, "ann", "risk:read"));
        get(Issuer.token(tenant, "bob", "risk:read")).then().statusCode(200);
    }

    @Test
    void a_new_token_does_not_bring_a_new_limit() {
        var tenant = "limits-" + UUID.randomUUID();
        exhaust(Issuer.token(tenant, "ann", "risk:read"));
        var another = Issuer.token(tenant, "ann", "risk:read", "risk:write");
        assertThat(Stream.generate(() -> get(another)).limit(20).anyMatch(answer -> answer.statusCode() == 429))
                .as("a limit of its own would let 20 through at once")
                .isTrue();
    }

    @Test
    void the_callers_of_one_tenant_share_a_limit_and_leave_other_tenants_theirs() {
        var tenant = "limits-" + UUID.randomUUID();
        var refused = Stream.iterate(0, i -> i + 1)
                .limit(150)
                .map(i -> get(Issuer.token(tenant, "user-" + i, "risk:read")))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refused).as("100 at once, two a second").isPresent();
        get(Issuer.token("limits-" + UUID.randomUUID(), "user-1", "risk:read"))
                .then()
                .statusCode(200);
    }

    @Test
    void an_announced_body_over_the_limit_is_refused_without_reading_it() {
        int seen = Services.SEEN.get();
        given().auth()
                .oauth2(fresh())
                .body(new byte[1024 * 1024 + 1])
                .post("/api/v1/evidence/sink")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
        assertThat(Services.SEEN).hasValue(seen);
    }

    @Test
    void a_body_at_the_limit_passes() {
        given().auth()
                .oauth2(fresh())
                .body(new byte[1024 * 1024])
                .post("/api/v1/evidence/sink")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(1024 * 1024));
    }

    @Test
    void a_chunked_body_is_cut_off_at_the_limit_while_it_streams() throws Exception {
        var endless = BodyPublishers.ofInputStream(() -> new Zeros(50L * 1024 * 1024));
        var answer = post("/api/v1/evidence/sink", endless);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large", "1048576");
    }

    @Test
    void a_chunked_body_is_cut_off_whatever_is_said_to_concern_this_connection_only() {
        var chunk = "10000\r\n" + "x".repeat(65_536) + "\r\n";
        var answer = RawClient.send("POST /api/v1/evidence/sink HTTP/1.1\r\nHost: x\r\n"
                + "Connection: Transfer-Encoding\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                + fresh() + "\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
    }

    @Test
    void where_more_is_foreseen_more_may_come() throws Exception {
        var answer = post("/api/v1/evidence/batch", BodyPublishers.ofInputStream(() -> new Zeros(20L * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("20971520");
    }

    @Test
    void a_caller_who_asks_first_is_refused_before_sending() {
        var answer = RawClient.send("POST /api/v1/evidence/sink HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                + "Content-Length: 2000000\r\nAuthorization: Bearer " + fresh() + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_caller_who_asks_first_is_told_to_go_on() {
        var answer = RawClient.send(
                "POST /api/v1/evidence/sink HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                        + "Content-Length: 5\r\nAuthorization: Bearer " + fresh() + "\r\n\r\nhello");
        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200").contains("{\"bytes\":5}");
    }

    @Test
    void headers_over_the_limit_are_refused() {
        int seen = Services.SEEN.get();
        given().auth()
                .oauth2(fresh())
                .header("X-Long", "x".repeat(17_000))
                .get("/api/v1/risks")
                .then()
                .statusCode(431)
                .body("type", equalTo("/problems/headers-too-large"));
        assertThat(Services.SEEN).hasValue(seen);
    }

    @Test
    void headers_far_over_the_limit_are_not_even_read() {
        var answer =
                RawClient.send("GET /api/v1/risks HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(70_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    @Test
    void a_length_beside_chunks_is_not_smuggled_through() {
        int seen = Services.SEEN.get();
        var answer = RawClient.send(
                "POST /api/v1/evidence/sink HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 4\r\n"
                        + "Transfer-Encoding: chunked\r\nAuthorization: Bearer " + fresh()
                        + "\r\n\r\n0\r\n\r\nGET /api/v1/risks/smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).doesNotContain("smuggled");
        assertThat(Services.SEEN.get() - seen).isLessThanOrEqualTo(1);
    }

    private static void exhaust(String token) {
        assertThat(Stream.generate(() -> get(token)).limit(60).anyMatch(answer -> answer.statusCode() == 429))
                .isTrue();
    }

    private static Response get(String token) {
        return given().auth().oauth2(token).get("/api/v1/risks");
    }

    private static HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RawClient.port() + path))
                    .header("Authorization", "Bearer " + fresh())
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String fresh() {
        return Issuer.token("limits-" + UUID.randomUUID(), "ann", "evidence:write");
    }

    private static void await(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
