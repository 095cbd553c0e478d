package shishin.risk.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class CriteriaTest {

    private static Map<String, Object> content(String tenant) {
        return People.admin(tenant)
                .get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .extract()
                .path("content");
    }

    private static ValidatableResponse revise(String tenant, Map<String, Object> content) {
        return People.admin(tenant)
                .body(Map.of("reason", "尺度の見直し", "content", content))
                .post("/api/v1/criteria")
                .then();
    }

    @Test
    void every_tenant_has_criteria_from_the_start() {
        People.analyst("newcomer")
                .get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("content.likelihoods", hasSize(5))
                .body("content.impacts", hasSize(5))
                .body("content.matrix[4]", contains("MEDIUM", "MEDIUM", "HIGH", "CRITICAL", "CRITICAL"))
                .body("content.impacts[0].texts.SAFETY.en", equalTo("No effect on people"));
    }

    @Test
    void a_risk_keeps_the_version_it_was_judged_by() {
        var tenant = "reviser";
        var risk = Loop.identified(People.analyst(tenant), "");
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 1, 1))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201)
                .body("level", equalTo("LOW"));
        var content = new HashMap<>(content(tenant));
        content.put("matrix", Collections.nCopies(5, Collections.nCopies(5, "CRITICAL")));
        revise(tenant, content)
                .statusCode(201)
                .body("version", equalTo(2))
                .header("Location", equalTo("/api/v1/criteria/2"));
        People.analyst(tenant)
                .body(Loop.evaluation("RETAIN"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201)
                .body("criteria", equalTo(1))
                .body("level", equalTo("LOW"));
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 1, 1))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201)
                .body("criteria", equalTo(2))
                .body("level", equalTo("CRITICAL"));
        People.analyst(tenant)
                .get("/api/v1/criteria/1")
                .then()
                .statusCode(200)
                .body("content.matrix[0][0]", equalTo("LOW"));
        People.analyst(tenant)
                .get("/api/v1/criteria/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1));
        People.analyst(tenant).get("/api/v1/criteria/3").then().statusCode(404);
    }

    @Test
    void criteria_that_cannot_be_judged_by_are_refused() {
        var content = new HashMap<>(content("unsound"));
        content.put("matrix", List.of(List.of("HIGH", "LOW"), List.of("LOW", "LOW")));
        content.put("weights", Map.of("significance", 0, "feasibility", 0, "escalationPotential", 0));
        revise("unsound", content)
                .statusCode(422)
                .body("type", equalTo("/problems/unsound-criteria"))
                .body("faults", hasItem("matrix: levels must not fall as likelihood or impact grows"))
                .body("faults", hasItem("weights: at least one above zero"));
        People.analyst("unsound").get("/api/v1/criteria").then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void only_an_administrator_changes_them() {
        People.analyst()
                .body(Map.of("reason", "x", "content", content("acme")))
                .post("/api/v1/criteria")
                .then()
                .statusCode(403);
    }
}
