package shishin.catalog.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.AdoptionTest.adopt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

/** What differs between an edition of 81 clauses and a draft in which many are gone. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ComparisonTest {

    private static final String FROM_TEMPLATE = """
            {"title": "Much", "edition": "nisc-4-measures", "start": {"template": "FIRST_LEVEL"}}""";
    private static final String EXCLUDED = """
            {"applies": "EXCLUDED", "reason": "NOT_PRESENT", "narrative": "There is none."}""";
    private static final int GONE = 60;

    private final String tenant = Press.tenant();

    private String rewritten() {
        var drawnUp = editor(tenant).body(FROM_TEMPLATE).post("/api/v1/standards");
        var standard = "/api/v1/standards/" + drawnUp.path("id");
        adopt(tenant, standard).statusCode(201);
        var clauses = editor(tenant).get(standard + "/clauses?limit=" + GONE).jsonPath();
        for (var number : clauses.getList("items.number"))
            editor(tenant)
                    .header("If-Match", "*")
                    .delete(standard + "/clauses/" + number)
                    .then()
                    .statusCode(204);
        editor(tenant)
                .header("If-None-Match", "*")
                .body(EXCLUDED)
                .put(standard + "/rulings/1.5.1-6.7")
                .then()
                .statusCode(201);
        return standard + "/comparison";
    }

    private ValidatableResponse get(String path) {
        return editor(tenant).get(path).then().statusCode(200);
    }

    @Test
    void much_is_counted_shown_in_part_and_read_page_by_page() {
        var comparison = rewritten();
        get(comparison + "?from=1")
                .body("unchanged", equalTo(81 - GONE))
                .body("counts.clauses", equalTo(Map.of("ADDED", 0, "REMOVED", GONE, "CHANGED", 0)))
                .body("counts.rulings.ADDED", equalTo(1))
                .body("clauses", hasSize(50))
                .body("rulings.item", contains("1.5.1-6.7"));
        var removed = comparison + "/clauses?from=1&change=REMOVED&limit=40&count=true";
        var next = get(removed)
                .body("items", hasSize(40))
                .body("total", equalTo(GONE))
                .extract()
                .path("next");
        get(removed + "&cursor=" + next).body("items", hasSize(GONE - 40)).body("next", nullValue());
        get(comparison + "/clauses?from=1&change=ADDED").body("items", empty());
        get(comparison + "/rulings?from=1")
                .body("items.change", contains("ADDED"))
                .body("items[0].after.applies", equalTo("EXCLUDED"))
                .body("items[0].before", nullValue());
    }
}
