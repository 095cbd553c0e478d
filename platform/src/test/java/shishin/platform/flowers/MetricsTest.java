package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

@QuarkusTest
class MetricsTest {

    private static final String MARKET = "shishin.market.v1";

    private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 8);

    private static String scraped() {
        return RestAssured.given()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** A series with these labels, in whichever order, and a value above zero. */
    private static void seen(String name, String... labels) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scraped().lines())
                        .anySatisfy(line -> assertThat(line)
                                .matches("(?s)" + name + "[{ ].*")
                                .contains(labels)
                                .doesNotEndWith(" 0.0")
                                .doesNotEndWith(" NaN")));
    }

    private static void shown(String name) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scraped()).containsPattern("(?m)^" + name + "(\\{.*})? [0-9]"));
    }

    private void deliver(String id, String data) {
        Facts.tell(MARKET, Warehouse.DELIVERED, id, "market", tenant, data);
    }

    @Test
    void requests_are_counted_by_route_and_not_by_what_they_name() {
        var shop = Calls.as(Tokens.of("ada", tenant, "flower:read"));
        shop.get("/api/v1/flowers/" + UUID.randomUUID()).then().statusCode(404);
        Calls.as(Tokens.of("ada", tenant, "flower:read"))
                .get("/api/v1/flowers")
                .then()
                .statusCode(200);
        seen("http_server_requests_seconds_count", "uri=\"/api/v1/flowers\"", "method=\"GET\"", "status=\"200\"");
        seen("http_server_requests_seconds_bucket", "uri=\"/api/v1/flowers\"", "le=\"0.25\"");
        assertThat(scraped()).contains("uri=\"/api/v1/flowers/{id}\"").doesNotContain(tenant);
    }

    @Test
    void what_leaves_and_what_waits_is_shown() {
        Calls.as(Tokens.of("ada", tenant, "flower:write"))
                .body("{\"name\":\"Rose\",\"stock\":3}")
                .post("/api/v1/flowers")
                .then()
                .statusCode(201);
        seen("shishin_outbox_sent_total", "type=\"shishin.flowers.flower-planted.v1\"");
        shown("shishin_outbox_size");
        shown("shishin_outbox_age_seconds");
    }

    @Test
    void what_is_heard_is_counted_and_so_is_what_is_heard_again_or_put_aside() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) deliver(id, "{\"name\":\"Twice\",\"pieces\":1}");
        deliver(UUID.randomUUID().toString(), "{\"name\":\"Nothing\",\"pieces\":0}");
        var type = "type=\"" + Warehouse.DELIVERED + "\"";
        seen("shishin_inbox_delay_seconds_count", type);
        assertThat(scraped()).containsPattern("shishin_inbox_delay_seconds_bucket\\{.*le=\"5.0\"");
        seen("shishin_inbox_duplicates_total", type);
        seen("shishin_inbox_dead_letters_total", "topic=\"" + MARKET + "\"");
        shown("kafka_consumer_fetch_manager_records_lag_max");
    }
}
