package shishin.risk.treatment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class TreatmentTest {

    private static String completed() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        Loop.complete(treatment).statusCode(200);
        return treatment;
    }

    @Test
    void a_risk_goes_through_the_loop_and_the_next_cycle_opens() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        Loop.see(risk).body("stage", equalTo("EVALUATED")).body("next.act", equalTo("DECIDE_TREATMENT"));
        Loop.decide(treatment)
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decidedBy", equalTo("risk-owner"));
        Loop.see(risk).body("stage", equalTo("TREATING")).body("levels.residual", equalTo("LOW"));
        Loop.start(treatment).statusCode(200);
        Loop.complete(treatment).statusCode(200).body("state", equalTo("COMPLETED"));
        Loop.verify(People.analyst(), treatment).statusCode(200).body("state", equalTo("VERIFIED"));
        Loop.see(risk)
                .body("stage", equalTo("VERIFIED"))
                .body("cycle", equalTo(2))
                .body("levels.current", equalTo("LOW"))
                .body("level", equalTo("LOW"))
                .body("next.act", equalTo("ANALYSE"));
        Loop.evaluate(risk, "RETAIN").statusCode(201).body("cycle", equalTo(2)).body("level", equalTo("LOW"));
    }

    /** What should be left, in numbers: a loss of 1000 every ten years. */
    private static void analyseResidualInNumbers(String risk) {
        People.analyst()
                .body(Loop.analysis("RESIDUAL", 2, 2).replaceFirst("}$", """
                        , "quantity": {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.1}},
                          "severity": {"kind": "LAW", "law": {"kind": "EXPONENTIAL", "mean": 1000}}}}"""))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
    }

    /** The current analysis once a treatment is verified. */
    private static ValidatableResponse left(String risk, String treatment) {
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        Loop.complete(treatment).statusCode(200);
        Loop.verify(People.analyst(), treatment).statusCode(200);
        return People.analyst()
                .get("/api/v1/risks/{id}/analyses?sort=-at", risk)
                .then()
                .statusCode(200)
                .body("items[0].stage", equalTo("CURRENT"));
    }

    @Test
    void the_model_of_what_is_left_is_the_current_one_once_it_is_verified() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        analyseResidualInNumbers(risk);
        var current = left(risk, treatment)
                .body("items[0].method", equalTo("QUANTITATIVE"))
                .body("items[0].quantity", nullValue())
                .extract()
                .<String>path("items[0].id");
        People.analyst()
                .get("/api/v1/risks/{id}/analyses/{analysis}", risk, current)
                .then()
                .statusCode(200)
                .body("quantity.result.mean.value", equalTo(100f));
    }

    @Test
    void a_treatment_takes_over_no_figures_of_another() {
        var risk = Loop.evaluated("TREAT");
        var former = Loop.proposed(risk);
        analyseResidualInNumbers(risk);
        Loop.act(People.analyst(), "treatments/{id}/cancellation", former, "{\"reason\": \"別の方式\"}")
                .statusCode(200);
        left(risk, Loop.proposed(risk)).body("items[0].method", equalTo("QUALITATIVE"));
    }

    @Test
    void figures_that_words_took_the_place_of_are_not_taken_over() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        analyseResidualInNumbers(risk);
        Loop.analyse(risk, "RESIDUAL", 1, 2).statusCode(201);
        left(risk, treatment).body("items[0].method", equalTo("QUALITATIVE"));
    }

    @Test
    void a_treatment_says_what_it_costs_and_when_it_is_due() {
        Loop.propose(Loop.evaluated("TREAT"))
                .statusCode(201)
                .body("totalOneOff.amount", equalTo(1500000))
                .body("totalOneOff.currency", equalTo("JPY"))
                .body("due", equalTo("2027-03-31"))
                .body("possible", contains("DECIDE_TREATMENT", "CANCEL_TREATMENT"));
    }

    @Test
    void costs_are_in_one_currency() {
        var risk = Loop.evaluated("TREAT");
        People.analyst()
                .body("""
                        {"title": "x", "options": ["SHARE"],
                         "actions": [{"title": "a", "owner": "o", "due": "2027-01-01", "oneOff": {"amount": 1, "currency": "JPY"},
                                      "yearly": {"amount": 1, "currency": "EUR"}}],
                         "expectedResidual": {"likelihood": {"value": 1, "explanation": "x"},
                                              "impacts": [{"category": "MONEY", "value": 1, "explanation": "x"}]}}""")
                .post("/api/v1/risks/{id}/treatments", risk)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/mixed-currencies"));
    }

    @Test
    void one_treatment_is_in_hand_at_a_time() {
        var risk = Loop.evaluated("TREAT");
        Loop.proposed(risk);
        Loop.propose(risk).statusCode(409).body("possible", hasItem("DECIDE_TREATMENT"));
    }

    @Test
    void a_risk_to_be_retained_is_not_treated() {
        Loop.propose(Loop.evaluated("RETAIN")).statusCode(409).body("possible", hasItem("REQUEST_ACCEPTANCE"));
    }

    @Test
    void an_analyst_does_not_decide() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.act(People.analyst(), "treatments/{id}/decision", treatment, "{\"reason\": \"x\"}")
                .statusCode(403);
    }

    @Test
    void a_decision_needs_the_version_that_was_read() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        People.owner()
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/treatments/{id}/decision", treatment)
                .then()
                .statusCode(428);
        People.owner()
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/treatments/{id}/decision", treatment)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void a_step_too_early_is_refused_with_the_steps_that_are_possible() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.complete(treatment)
                .statusCode(409)
                .body("type", equalTo("/problems/act-out-of-order"))
                .body("state", equalTo("PROPOSED"))
                .body("refused", equalTo("COMPLETE_TREATMENT"))
                .body("possible", contains("DECIDE_TREATMENT", "CANCEL_TREATMENT"));
    }

    @Test
    void completion_needs_evidence() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.act(People.analyst(), "treatments/{id}/completion", treatment, "{\"evidence\": [], \"note\": \"x\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/evidence"));
    }

    @Test
    void whoever_completed_it_does_not_verify_it() {
        Loop.verify(People.owner(), completed())
                .statusCode(403)
                .body("type", equalTo("/problems/verifier-is-completer"));
    }

    @Test
    void an_agent_does_not_verify_it() {
        var agent = Calls.as(Tokens.agent("scanner", "acme", "risk:read", "risk:write"));
        Loop.verify(agent, completed()).statusCode(403).body("type", equalTo("/problems/person-required"));
    }

    @Test
    void what_did_not_work_is_worked_on_again() {
        var treatment = completed();
        Loop.act(
                        People.analyst(),
                        "treatments/{id}/verification",
                        treatment,
                        "{\"effective\": false, \"note\": \"抜け道がある\"}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("reason", equalTo("抜け道がある"));
        Loop.complete(treatment).statusCode(200);
        Loop.verify(People.analyst(), treatment).statusCode(200);
    }

    @Test
    void the_verifier_may_say_what_is_really_left() {
        var treatment = completed();
        Loop.act(People.analyst(), "treatments/{id}/verification", treatment, """
                {"effective": true, "note": "一部に残る",
                 "residual": {"likelihood": {"value": 3, "explanation": "残る"},
                              "impacts": [{"category": "DATA", "value": 3, "explanation": "残る"}]}}""")
                .statusCode(200);
        var risk = People.analyst()
                .get("/api/v1/treatments/{id}", treatment)
                .then()
                .extract()
                .<String>path("riskId");
        Loop.see(risk).body("levels.current", equalTo("MEDIUM"));
        People.analyst()
                .get("/api/v1/risks/{id}/analyses?sort=-at", risk)
                .then()
                .statusCode(200)
                .body("items[0].treatment", equalTo(treatment));
    }

    @Test
    void a_cancelled_treatment_makes_room_for_another() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        Loop.decide(treatment).statusCode(200);
        Loop.act(People.owner(), "treatments/{id}/cancellation", treatment, "{\"reason\": \"別の方式\"}")
                .statusCode(200);
        Loop.see(risk).body("stage", equalTo("EVALUATED")).body("next.act", equalTo("PROPOSE_TREATMENT"));
        Loop.propose(risk).statusCode(201);
        People.analyst()
                .get("/api/v1/risks/{id}/treatments", risk)
                .then()
                .statusCode(200)
                .body("items.state", contains("CANCELLED", "PROPOSED"));
    }

    @Test
    void a_mere_proposal_is_taken_back_by_whoever_may_write() {
        var risk = Loop.evaluated("TREAT");
        Loop.act(People.analyst(), "treatments/{id}/cancellation", Loop.proposed(risk), "{\"reason\": \"別の方式\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }
}
