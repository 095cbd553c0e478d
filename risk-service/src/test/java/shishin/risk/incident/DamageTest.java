package shishin.risk.incident;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

/** What the model of a risk learns from incidents, one after the other. */
@QuarkusTest
class DamageTest {

    private static String incident(String risk, int loss) {
        var incident = People.analyst()
                .body("""
                        {"title": "x", "severity": "HIGH", "subject": {"type": "service", "id": "settlement"},
                         "detectedAt": "2026-11-01T09:00:00Z", "risks": ["%s"]}""".formatted(risk))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cost(incident, loss);
        return incident;
    }

    private static void cost(String incident, int loss) {
        People.analyst()
                .header("If-Match", "*")
                .body("""
                        {"losses": [{"form": "RESPONSE", "amount": {"amount": %d, "currency": "JPY"}, "explanation": "x"}]}""".formatted(loss))
                .put("/api/v1/incidents/{id}/losses", incident)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse analyse(String incident, String risk) {
        return Loop.act(People.analyst(), "incidents/{id}/analyses", incident, """
                {"risk": "%s", "likelihood": {"value": 4, "explanation": "x"}, "businessImpact": "x",
                 "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "x"}]}""".formatted(risk));
    }

    private static ValidatableResponse learnt(ValidatableResponse analysis, int events, double mu) {
        return analysis.statusCode(201)
                .body("quantity.model.frequency.observed.events", equalTo((float) events))
                .body("quantity.model.frequency.observed.years", equalTo((float) events))
                .body("quantity.model.severity.law.mu", equalTo((float) mu));
    }

    @Test
    void the_final_sum_takes_the_place_of_the_preliminary_one() {
        var risk = Loop.quantified();
        var incident = incident(risk, 1_000_000);
        learnt(analyse(incident, risk), 1, (40 + Math.log(1e6)) / 5);
        cost(incident, 3_000_000);
        learnt(analyse(incident, risk), 1, (40 + Math.log(3e6)) / 5);
        learnt(analyse(incident, risk), 1, (40 + Math.log(3e6)) / 5);
        People.analyst().get("/api/v1/incidents/{id}", incident).then().body("analyses", hasSize(3));
    }

    @Test
    void what_an_incident_taught_is_not_taught_again_once_another_has_taught_more() {
        var risk = Loop.quantified();
        var first = incident(risk, 1_000_000);
        var once = (40 + Math.log(1e6)) / 5;
        learnt(analyse(first, risk), 1, once);
        var second = incident(risk, 2_000_000);
        learnt(analyse(second, risk), 2, (4 * once + Math.log(2e6)) / 5);
        cost(first, 3_000_000);
        analyse(first, risk).statusCode(409).body("type", equalTo("/problems/model-has-moved-on"));
        cost(second, 4_000_000);
        learnt(analyse(second, risk), 2, (4 * once + Math.log(4e6)) / 5);
    }

    @Test
    void a_risk_that_was_last_analysed_in_words_has_no_model_to_teach() {
        var risk = Loop.quantified();
        Loop.analyse(risk, "CURRENT", 2, 2).statusCode(201);
        analyse(incident(risk, 1_000_000), risk).statusCode(201).body("method", equalTo("QUALITATIVE"));
    }
}
