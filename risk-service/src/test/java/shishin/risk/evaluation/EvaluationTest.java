package shishin.risk.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class EvaluationTest {

    @Test
    void the_level_is_that_of_the_worst_impact() {
        People.analyst()
                .body("""
                        {"stage": "INHERENT", "likelihood": {"value": 3, "explanation": "数年に一度"},
                         "impacts": [{"category": "MONEY", "value": 2, "explanation": "小"},
                                     {"category": "SAFETY", "value": 5, "explanation": "人命"}],
                         "businessImpact": "避難が必要になる"}""")
                .post("/api/v1/risks/{id}/analyses", Loop.identified())
                .then()
                .statusCode(201)
                .body("impact", equalTo(5))
                .body("level", equalTo("HIGH"))
                .body("criteria", equalTo(1))
                .body("method", equalTo("QUALITATIVE"));
    }

    @Test
    void a_step_that_the_scales_do_not_have_is_refused() {
        Loop.analyse(Loop.identified(), "CURRENT", 6, 1)
                .statusCode(422)
                .body("type", equalTo("/problems/off-the-scale"));
    }

    @Test
    void an_analysis_without_an_explanation_is_refused() {
        People.analyst()
                .body(Loop.analysis("CURRENT", 1, 1).replace("同業の実績", ""))
                .post("/api/v1/risks/{id}/analyses", Loop.identified())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/likelihood/explanation"));
    }

    @Test
    void what_is_left_cannot_be_analysed_before_what_there_is() {
        Loop.analyse(Loop.identified(), "RESIDUAL", 1, 1)
                .statusCode(409)
                .body("refused", equalTo("ANALYSE_RESIDUAL"))
                .body("possible", contains("CHANGE", "ANALYSE", "CLOSE"));
    }

    @Test
    void a_risk_is_not_evaluated_before_it_is_analysed() {
        Loop.evaluate(Loop.identified(), "TREAT").statusCode(409).body("possible", hasItem("ANALYSE"));
    }

    @Test
    void the_priority_is_the_weighted_mean_and_shows_its_parts() {
        var risk = Loop.analysed();
        Loop.evaluate(risk, "TREAT")
                .statusCode(201)
                .body("priority.value", equalTo(4.2f))
                .body("priority.parts.product", contains(250, 80, 90))
                .body("withinAppetite", equalTo(false))
                .body("level", equalTo("HIGH"));
        Loop.see(risk).body("priority", equalTo(4.2f)).body("decision", equalTo("TREAT"));
    }

    @Test
    void a_basis_for_revision_that_is_too_long_to_be_told_is_refused() {
        Things.edition();
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"1\"]");
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        evaluate(risk, 21).statusCode(422).body("errors.pointer", contains("/basisForRevision"));
        evaluate(risk, 19).statusCode(201);
    }

    private static ValidatableResponse evaluate(String risk, int proposals) {
        var proposal = "{\"item\": \"1\", \"proposal\": \"%1$s\", \"reason\": \"%1$s\"}".formatted("改".repeat(2500));
        return People.analyst()
                .body(Loop.evaluation("TREAT")
                        .replace("[]", "[" + String.join(", ", Collections.nCopies(proposals, proposal)) + "]"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then();
    }

    @Test
    void an_appetite_is_a_matter_of_what_would_be_hurt() {
        var risk = Loop.identified();
        Loop.analyse(risk, "CURRENT", 3, 3).statusCode(201).body("level", equalTo("MEDIUM"));
        Loop.evaluate(risk, "RETAIN").statusCode(201).body("withinAppetite", equalTo(true));
        People.analyst()
                .body(Loop.analysis("CURRENT", 3, 3).replace("SERVICE_OUTAGE", "SAFETY"))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        Loop.evaluate(risk, "TREAT").statusCode(201).body("withinAppetite", equalTo(false));
    }

    @Test
    void whoever_names_an_analysis_judges_that_one_or_none() {
        var risk = Loop.identified();
        var old = Loop.analyse(risk, "CURRENT", 2, 2).statusCode(201).extract().<String>path("id");
        var counts =
                Loop.analyse(risk, "CURRENT", 3, 3).statusCode(201).extract().<String>path("id");
        People.analyst()
                .body(Loop.evaluation("TREAT").replaceFirst("\\{", "{\"analysis\": \"" + old + "\","))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/another-analysis-counts"))
                .body("analysis", equalTo(counts));
    }

    @Test
    void a_proposal_to_the_standard_is_about_items_that_exist() {
        Things.edition();
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"1\"]");
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        var body = Loop.evaluation("TREAT")
                .replace("[]", "[{\"item\": \"8.8\", \"proposal\": \"必須とする\", \"reason\": \"任意のため\"}]");
        People.analyst()
                .body(body)
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(422);
        People.analyst()
                .body(body.replace("8.8", "2"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201)
                .body("basisForRevision.proposals[0].item", equalTo("2"));
    }

    @Test
    void analyses_and_evaluations_are_read_one_by_one_and_in_order() {
        var risk = Loop.evaluated("TREAT");
        var list = People.analyst()
                .get("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(200)
                .extract();
        People.analyst()
                .get("/api/v1/risks/{id}/evaluations/{one}", risk, list.path("items[0].id"))
                .then()
                .statusCode(200);
        People.analyst()
                .get("/api/v1/risks/{id}/analyses/{one}", risk, list.path("items[0].analysisId"))
                .then()
                .statusCode(200)
                .body("riskId", equalTo(risk));
        People.analyst()
                .get("/api/v1/risks/{id}/analyses/{one}", Loop.identified(), list.path("items[0].analysisId"))
                .then()
                .statusCode(404);
    }
}
