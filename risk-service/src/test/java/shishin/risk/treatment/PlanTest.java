package shishin.risk.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class PlanTest {

    private static ValidatableResponse propose(String risk, String actions) {
        return People.analyst()
                .body("""
                        {"title": "認証の強化", "options": ["MODIFY"], "actions": [%s],
                         "expectedResidual": {"likelihood": {"value": 2, "explanation": "x"},
                            "impacts": [{"category": "SERVICE_OUTAGE", "value": 2, "explanation": "x"}]}}""".formatted(actions))
                .post("/api/v1/risks/{id}/treatments", risk)
                .then();
    }

    private static String action(String title, String due, String after) {
        return "{\"title\": \"%s\", \"owner\": \"network\", \"due\": \"%s\", \"findings\": [\"f-1\"], \"after\": [%s]}"
                .formatted(title, due, after);
    }

    /** Under way, with a second action that waits for the first. */
    private static String underWay(String due) {
        var treatment = propose(Loop.evaluated("TREAT"), action("導入", due, "") + "," + action("訓練", "2031-01-31", "1"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        return treatment;
    }

    private static ValidatableResponse progress(String treatment, int action, int percent) {
        return People.analyst()
                .header("If-Match", "*")
                .body("{\"percent\": %d, \"note\": \"進めた\"}".formatted(percent))
                .put("/api/v1/treatments/{id}/actions/{number}/progress", treatment, action)
                .then();
    }

    private static ValidatableResponse actions(String treatment) {
        return People.analyst()
                .get("/api/v1/treatments/{id}/actions", treatment)
                .then()
                .statusCode(200);
    }

    @Test
    void an_action_waits_for_those_before_it() {
        var treatment = underWay("2031-01-01");
        actions(treatment).body("waitsFor[1]", contains(1)).body("[0].action.findings", contains("f-1"));
        progress(treatment, 2, 10)
                .statusCode(409)
                .body("type", equalTo("/problems/action-must-wait"))
                .body("waitsFor", contains(1));
        progress(treatment, 1, 40).statusCode(200).body("state", equalTo("IN_PROGRESS"));
        progress(treatment, 1, 100).statusCode(200).body("state", equalTo("DONE"));
        progress(treatment, 2, 10).statusCode(200).body("waitsFor", hasSize(0));
    }

    @Test
    void progress_is_in_the_trail_of_the_risk_before_and_after() {
        var treatment = underWay("2031-01-01");
        progress(treatment, 1, 40).statusCode(200);
        progress(treatment, 1, 60).statusCode(200);
        var risk = People.analyst()
                .get("/api/v1/treatments/{id}", treatment)
                .then()
                .extract()
                .<String>path("riskId");
        People.auditor()
                .get("/api/v1/risks/{id}/trail?act=REPORT_PROGRESS", risk)
                .then()
                .statusCode(200)
                .body("items.actor", contains("risk-analyst", "risk-analyst"))
                .body("items.before.thing.progress", contains(0, 40))
                .body("items.after.thing.progress", contains(40, 60))
                .body("items[1].after.treatment", equalTo(treatment));
    }

    @Test
    void an_action_waits_only_for_such_as_stand_before_it() {
        propose(Loop.evaluated("TREAT"), action("a", "2031-01-01", "1"))
                .statusCode(422)
                .body("type", equalTo("/problems/actions-out-of-order"));
    }

    @Test
    void nothing_is_reported_of_a_treatment_that_is_not_under_way_nor_of_an_action_it_does_not_have() {
        var proposed = Loop.proposed(Loop.evaluated("TREAT"));
        progress(proposed, 1, 10).statusCode(409).body("possible", hasItem("DECIDE_TREATMENT"));
        progress(underWay("2031-01-01"), 9, 10).statusCode(404);
    }

    @Test
    void whoever_read_an_older_version_is_told_so() {
        var treatment = underWay("2031-01-01");
        progress(treatment, 1, 40).statusCode(200);
        People.analyst()
                .header("If-Match", "\"0\"")
                .body("{\"percent\": 50}")
                .put("/api/v1/treatments/{id}/actions/1/progress", treatment)
                .then()
                .statusCode(412);
    }

    @Test
    void completing_a_treatment_completes_its_actions() {
        var treatment = underWay("2031-01-01");
        Loop.complete(treatment).statusCode(200);
        actions(treatment).body("state", everyItem(equalTo("DONE"))).body("progress", everyItem(equalTo(100)));
    }

    @Test
    void a_completed_treatment_asks_for_the_items_its_actions_serve_too() {
        Things.edition();
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"1\"]");
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        Loop.evaluate(risk, "TREAT").statusCode(201);
        var serving = action("導入", "2031-01-01", "").replace("\"findings\"", "\"items\": [\"2\", \"1\"], \"findings\"");
        var treatment = propose(risk, serving).statusCode(201).extract().<String>path("id");
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        Loop.complete(treatment).statusCode(200);
        try (var facts = new Facts("shishin.risk.v1")) {
            var told = facts.await(
                    1,
                    fact -> fact.type().contains("treatment-completed")
                            && fact.data().path("treatmentId").asText().equals(treatment));
            assertThat(told.getFirst().data().path("items"))
                    .extracting(item -> item.asText())
                    .containsExactly("1", "2");
        }
    }

    @Test
    void a_late_action_is_told_of_once() {
        var treatment = underWay("2026-01-01");
        actions(treatment).body("[0].overdue", equalTo(true)).body("[1].overdue", equalTo(false));
        try (var facts = new Facts("shishin.risk.v1")) {
            Predicate<Facts.Published> late = fact -> fact.type().contains("treatment-action-overdue")
                    && fact.data().path("treatmentId").asText().equals(treatment);
            facts.await(1, late);
            var told = facts.after(Duration.ofSeconds(2), late);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().data().path("action").asInt()).isEqualTo(1);
        }
    }
}
