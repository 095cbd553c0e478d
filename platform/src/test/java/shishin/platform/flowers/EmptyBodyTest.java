package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Tokens;

@QuarkusTest
class EmptyBodyTest {

    private static final String JSON = "application/json";
    private static final List<String> TYPES = List.of("", JSON, "application/x-www-form-urlencoded");

    @TestHTTPResource("/api/v1/flowers")
    URI flowers = URI.create("");

    @Test
    void what_is_optional_may_be_left_out_with_the_whole_body_and_its_media_type() throws Exception {
        var flower = flowers + "/" + plant();
        for (var type : TYPES) {
            var watered = post(URI.create(flower + "/watering"), type, BodyPublishers.noBody());
            assertThat(watered.statusCode()).as(watered.body()).isEqualTo(200);
        }
        assertThat(post(URI.create(flower + "/watering"), JSON, text("{\"litres\":5}"))
                        .body())
                .contains("\"stock\":9");
    }

    @Test
    void what_is_needed_is_named_where_nothing_came() throws Exception {
        for (var type : TYPES) {
            var refused = post(flowers, type, BodyPublishers.noBody());
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("/problems/invalid-content", "/stock");
        }
    }

    @Test
    void a_body_without_a_media_type_is_not_guessed_at() throws Exception {
        var refused = post(flowers, "", text("{\"name\":\"Rose\",\"stock\":1}"));
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("/problems/unsupported-media-type");
    }

    private String plant() throws Exception {
        var planted = post(flowers, JSON, text("{\"name\":\"Rose\",\"stock\":1}"));
        return planted.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    /** With a client that adds no header of its own making. */
    private static HttpResponse<String> post(URI place, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(place)
                .header("Authorization", "Bearer " + Tokens.of("ada", "acme", "flower:read", "flower:write"))
                .POST(body);
        if (!type.isEmpty()) request.header("Content-Type", type);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
