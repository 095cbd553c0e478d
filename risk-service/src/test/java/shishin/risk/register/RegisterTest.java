package shishin.risk.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class RegisterTest {

    @Test
    void the_register_says_where_a_risk_stands() {
        var risk = Loop.evaluated("TREAT");
        Loop.proposed(risk);
        People.analyst()
                .get("/api/v1/register?stage=EVALUATED&level=HIGH&limit=500")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + risk + "' }")
                .body("currentLevel", equalTo("HIGH"))
                .body("residualLevel", equalTo("LOW"))
                .body("nextAct", equalTo("DECIDE_TREATMENT"))
                .body("nextDue", notNullValue())
                .body("owner", equalTo("risk-owner"));
    }

    @Test
    void every_act_leaves_a_trace_with_who_when_and_what_before_and_after() {
        var risk = Loop.accepted();
        People.auditor()
                .get("/api/v1/risks/{id}/trail", risk)
                .then()
                .statusCode(200)
                .body(
                        "items.act",
                        contains("IDENTIFY", "ANALYSE", "EVALUATE", "REQUEST_ACCEPTANCE", "APPROVE_ACCEPTANCE"))
                .body("items[4].actor", equalTo("risk-approver"))
                .body("items[4].actorKind", equalTo("PERSON"))
                .body("items[4].before.risk.stage", equalTo("EVALUATED"))
                .body("items[4].before.thing.state", equalTo("REQUESTED"))
                .body("items[4].after.risk.stage", equalTo("ACCEPTED"))
                .body("items[4].after.thing.state", equalTo("GRANTED"))
                .body("items[4].at", notNullValue());
    }

    @Test
    void the_trail_is_for_those_who_audit() {
        People.owner().get("/api/v1/risks/{id}/trail", Loop.identified()).then().statusCode(403);
    }

    @Test
    void a_refused_act_leaves_no_trace() {
        var risk = Loop.identified();
        Loop.evaluate(risk, "TREAT").statusCode(409);
        People.auditor()
                .get("/api/v1/risks/{id}/trail", risk)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void the_chain_reaches_from_the_item_to_the_treatment() {
        Things.edition();
        var issue = Things.issue();
        var more = ", \"edition\": \"test-edition\", \"items\": [\"1\"], \"issues\": [\"%s\"]".formatted(issue);
        var risk = Loop.identified(People.analyst(), more);
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        Loop.evaluate(risk, "TREAT").statusCode(201);
        var treatment = Loop.proposed(risk);
        People.analyst()
                .get("/api/v1/risks/{id}/chain", risk)
                .then()
                .statusCode(200)
                .body("items.en", contains("One"))
                .body("issues.issue.id", contains(issue))
                .body("risk.id", equalTo(risk))
                .body("analyses", hasSize(1))
                .body("evaluations", hasSize(1))
                .body("treatments.id", contains(treatment))
                .body("acceptances", hasSize(0));
    }
}
