package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@GatewayTest
class StreamingTest {

    private static final long MORE_THAN_MEMORY = 400L * 1024 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void an_upload_larger_than_the_memory_passes() throws Exception {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("or this proves nothing")
                .isLessThan(MORE_THAN_MEMORY);
        var body = BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new Zeros(MORE_THAN_MEMORY)), MORE_THAN_MEMORY);
        var answer = client.send(request("/api/v1/evidence/batch").POST(body).build(), BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("{\"bytes\":" + MORE_THAN_MEMORY + "}");
    }

    @Test
    void a_download_larger_than_the_memory_passes() throws Exception {
        var answer = client.send(
                request("/api/v1/risks/large?bytes=" + MORE_THAN_MEMORY).build(), BodyHandlers.ofInputStream());
        assertThat(answer.body().transferTo(java.io.OutputStream.nullOutputStream()))
                .isEqualTo(MORE_THAN_MEMORY);
    }

    @Test
    void a_line_arrives_when_it_was_written_not_when_the_last_one_was() throws Exception {
        var answer = client.send(request("/api/v1/risks/lines").build(), BodyHandlers.ofInputStream());
        var arrivals = arrivals(answer.body());
        assertThat(arrivals).hasSize(5);
        assertThat(arrivals.getLast() - arrivals.getFirst())
                .as("five lines, 0.4 s apart")
                .isGreaterThan(1_000_000_000L);
    }

    @Test
    void an_upload_that_moves_is_not_cut_off_however_long_it_takes() throws Exception {
        var slow = BodyPublishers.ofInputStream(() -> new Slow(8, 500));
        var answer = client.send(request("/api/v1/evidence/sink").POST(slow).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("4 s in all, 2 s of silence allowed").isEqualTo(200);
    }

    @Test
    void a_service_that_stays_silent_is_given_up() {
        given().auth()
                .oauth2(token())
                .get("/api/v1/risks/silent")
                .then()
                .statusCode(504)
                .body("type", equalTo("/problems/service-silent"))
                .body("detail", containsString("risk"));
    }

    @Test
    void a_service_that_says_nothing_to_a_whole_request_is_given_up() {
        given().auth()
                .oauth2(token())
                .body("x")
                .post("/api/v1/risks/deaf")
                .then()
                .statusCode(504);
    }

    @Test
    void a_caller_who_stops_in_the_middle_is_given_up() {
        var answer = RawClient.send(
                "POST /api/v1/evidence/sink HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\nAuthorization: Bearer "
                        + token() + "\r\n\r\nonly this");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/request-stalled");
    }

    @Test
    void a_service_that_is_away_is_named_by_its_role() {
        Services.without(
                "risk",
                () -> given().auth()
                        .oauth2(token())
                        .get("/api/v1/risks/1")
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "5")
                        .body("type", equalTo("/problems/service-away"))
                        .body("detail", containsString("risk"))
                        .body("detail", org.hamcrest.Matchers.not(containsString("localhost"))));
        given().auth().oauth2(token()).get("/api/v1/risks/1").then().statusCode(200);
    }

    @Test
    void without_kafka_the_feed_alone_is_away() {
        given().auth()
                .oauth2(token())
                .get("/api/v1/events")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/feed-away"));
        given().auth()
                .oauth2(token())
                .accept("text/event-stream")
                .get("/api/v1/events")
                .then()
                .statusCode(503);
        given().auth().oauth2(token()).get("/api/v1/risks").then().statusCode(200);
    }

    @Test
    void a_service_that_hangs_up_is_away() {
        given().auth().oauth2(token()).get("/api/v1/risks/reset").then().statusCode(503);
    }

    @Test
    void what_changes_nothing_is_tried_again_on_another_connection() {
        given().auth().oauth2(token()).get("/api/v1/risks/flaky").then().statusCode(200);
    }

    @Test
    void what_changes_something_is_not_tried_again() {
        given().auth()
                .oauth2(token())
                .body("x")
                .post("/api/v1/catalogs/flaky")
                .then()
                .statusCode(503);
        given().auth()
                .oauth2(token())
                .body("x")
                .post("/api/v1/catalogs/flaky")
                .then()
                .statusCode(200);
        given().auth().oauth2(token()).delete("/api/v1/catalogs/flaky").then().statusCode(503);
        given().auth().oauth2(token()).delete("/api/v1/catalogs/flaky").then().statusCode(200);
    }

    @Test
    void an_answer_torn_off_is_not_passed_off_as_whole() {
        assertThatThrownBy(() -> client.send(request("/api/v1/risks/torn").build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    private static List<Long> arrivals(InputStream body) throws IOException {
        var arrivals = new ArrayList<Long>();
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            while (reader.readLine() != null) arrivals.add(System.nanoTime());
        }
        return arrivals;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RawClient.port() + path))
                .header("Authorization", "Bearer " + token());
    }

    private static String token() {
        return Issuer.token("streams-" + UUID.randomUUID(), "ann", "risk:read");
    }

    /** A byte now and then. */
    private static final class Slow extends InputStream {

        private final long pauseMillis;
        private int left;

        Slow(int count, long pauseMillis) {
            this.left = count;
            this.pauseMillis = pauseMillis;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) return -1;
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return 'x';
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int next = read();
            if (next < 0) return -1;
            target[from] = (byte) next;
            return 1;
        }
    }
}
