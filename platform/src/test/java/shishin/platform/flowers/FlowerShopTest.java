package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class FlowerShopTest {

    private static final String FLOWERS = "/api/v1/flowers";

    private static RequestSpecification gardener(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "flower:read", "flower:write"));
    }

    private static String plant(String tenant, String name, int stock) {
        return gardener(tenant)
                .body("{\"name\":\"%s\",\"stock\":%d}".formatted(name, stock))
                .post(FLOWERS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void what_is_created_has_a_place_and_a_version() {
        gardener("acme")
                .body("{\"name\":\"Rose\",\"stock\":3}")
                .post(FLOWERS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("(http.*)?/api/v1/flowers/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .header("X-Correlation-Id", notNullValue())
                .body("name", equalTo("Rose"));
    }

    @Test
    void a_call_keeps_the_name_it_came_with_where_it_is_one() {
        gardener("acme")
                .header("X-Correlation-Id", "audit_2026-00.1")
                .get(FLOWERS)
                .then()
                .header("X-Correlation-Id", "audit_2026-00.1");
        for (var unfit : List.of("audit:2026", "audit 2026", "short", "x".repeat(65)))
            gardener("acme")
                    .header("X-Correlation-Id", unfit)
                    .get(FLOWERS)
                    .then()
                    .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_thing_not_changed_since_is_not_sent_again() {
        var place = plant("acme", "Iris", 1);
        gardener("acme").header("If-None-Match", "\"0\"").get(place).then().statusCode(304);
    }

    @Test
    void another_tenants_thing_is_not_there() {
        var place = plant("acme", "Secret", 1);
        gardener("bravo")
                .get(place)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void a_change_names_the_version_it_was_made_for() {
        var place = plant("acme", "Tulip", 3);
        var sale = "{\"pieces\":1}";
        gardener("acme").body(sale).post(place + "/sale").then().statusCode(428);
        gardener("acme")
                .header("If-Match", "\"7\"")
                .body(sale)
                .post(place + "/sale")
                .then()
                .statusCode(412);
        gardener("acme")
                .header("If-Match", "\"0\"")
                .body(sale)
                .post(place + "/sale")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        gardener("acme")
                .header("If-Match", "\"0\"")
                .body(sale)
                .post(place + "/sale")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_refusal_says_what_is_possible_in_the_callers_language() {
        var place = plant("acme", "Lily", 1);
        gardener("acme")
                .header("If-Match", "*")
                .body("{\"pieces\":5}")
                .post(place + "/sale")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sold-out"))
                .body("title", equalTo("Sold out"))
                .body("detail", containsString("Lily"))
                .body("possible", hasItem("plant"))
                .body("correlationId", notNullValue());
        Calls.as(Tokens.of("ada", "acme", "flower:write"))
                .header("Accept-Language", "ja")
                .header("If-Match", "*")
                .body("{\"pieces\":5}")
                .post(place + "/sale")
                .then()
                .header("Content-Language", "en");
    }

    @Test
    void every_fault_of_a_body_is_named_with_its_place() {
        gardener("acme")
                .body("{\"name\":\" \",\"stock\":-1}")
                .post(FLOWERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-content"))
                .body("errors.pointer", hasItems("/name", "/stock"));
        gardener("acme")
                .body("{\"name\":\"x\",\"stock\":\"many\"}")
                .post(FLOWERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/stock"));
        gardener("acme")
                .body("{\"name\":\"x\",\"stock\":1,\"color\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/color"));
        gardener("acme")
                .body("{\"name\":")
                .post(FLOWERS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
        gardener("acme")
                .body("{\"name\":\"a\\u0000b\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(422);
    }

    @Test
    void a_body_without_end_is_refused() {
        gardener("acme")
                .body("{\"name\":\"" + "x".repeat(1_200_000) + "\"}")
                .post(FLOWERS)
                .then()
                .statusCode(413);
    }

    @Test
    void without_a_token_nobody_and_without_permission_none_may_pass() {
        Calls.anonymous()
                .get(FLOWERS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        Calls.as("nonsense").get(FLOWERS).then().statusCode(401);
        Calls.as(Tokens.expired("ada", "acme", "flower:read"))
                .get(FLOWERS)
                .then()
                .statusCode(401);
        Calls.as(Tokens.of("ada", "acme", "flower:write"))
                .get(FLOWERS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/permission-missing"));
        Calls.as(Tokens.withoutTenant("ada", "flower:write"))
                .body("{\"name\":\"x\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/tenant-missing"));
        Calls.as(Tokens.of("ada", "*", "flower:write"))
                .body("{\"name\":\"x\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_list_is_read_page_by_page_without_loss_or_repetition() {
        var tenant = "pages-" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 7; i++) plant(tenant, "F" + i % 3, i);
        for (var sort : new String[] {"name", "-name", "stock", "-plantedAt"}) {
            var names = new ArrayList<String>();
            var next = FLOWERS + "?count=true&limit=3&sort=" + sort;
            while (next != null) {
                var page = gardener(tenant)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(7))
                        .extract();
                names.addAll(page.jsonPath().getList("items.id"));
                var link = page.header("Link");
                next = link == null ? null : link.substring(1, link.indexOf('>'));
            }
            assertThat(names).as(sort).hasSize(7).doesNotHaveDuplicates();
        }
        gardener(tenant)
                .get(FLOWERS + "?stock=4")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void a_post_sent_twice_with_one_key_is_done_once() {
        var tenant = "twice-" + UUID.randomUUID().toString().substring(0, 8);
        var body = "{\"name\":\"Fern\",\"stock\":1}";
        var first = gardener(tenant)
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(FLOWERS)
                .then()
                .statusCode(201)
                .extract();
        var again = gardener(tenant)
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(FLOWERS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).endsWith(first.<String>path("id"));
        gardener(tenant)
                .header("Idempotency-Key", "k1")
                .body("{\"name\":\"Moss\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        gardener(tenant).get(FLOWERS + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void a_refused_post_leaves_its_key_free() {
        var tenant = "free-" + UUID.randomUUID().toString().substring(0, 8);
        gardener(tenant)
                .header("Idempotency-Key", "k2")
                .body("{\"name\":\"\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(422);
        gardener(tenant)
                .header("Idempotency-Key", "k2")
                .body("{\"name\":\"Moss\",\"stock\":1}")
                .post(FLOWERS)
                .then()
                .statusCode(201);
    }
}
