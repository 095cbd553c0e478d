package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@GatewayTest
class MetricsTest {

    private static RequestSpecification asAnybody() {
        return given().auth().oauth2(Issuer.token("metrics-" + UUID.randomUUID(), "ann", "risk:read"));
    }

    private static String scraped() {
        return asAnybody().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    private static void seen(String name, String... labels) {
        await().untilAsserted(() -> assertThat(scraped().lines())
                .anySatisfy(line -> assertThat(line).startsWith(name + "{").contains(labels)));
    }

    @Test
    void requests_are_counted_by_service_and_route() {
        asAnybody().get("/api/v1/risks/R-2026-0001").then().statusCode(200);
        seen(
                "http_server_requests_seconds_count",
                "uri=\"/api/v1/**\"",
                "service=\"risk\"",
                "route=\"risks\"",
                "status=\"200\"");
        seen("http_server_requests_seconds_bucket", "uri=\"/api/v1/**\"", "le=\"0.25\"");
    }

    @Test
    void no_path_a_caller_writes_becomes_a_series() {
        var word = UUID.randomUUID().toString();
        for (var path : new String[] {"/" + word, "/api/v1/" + word, "/api/v1/risks/" + word, "/q/" + word}) {
            asAnybody().get(path);
            given().get(path).then().statusCode(401);
        }
        asAnybody().get("/health");
        seen("http_server_requests_seconds_count", "status=\"401\"", "uri=\"/api/v1/**\"", "service=\"risk\"");
        assertThat(scraped()).doesNotContain(word);
    }

    @Test
    void metrics_are_not_for_anybody() {
        given().get("/q/metrics").then().statusCode(401);
    }
}
