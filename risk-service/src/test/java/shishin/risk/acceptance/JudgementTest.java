package shishin.risk.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

/** What is retained is what was judged. */
@QuarkusTest
class JudgementTest {

    private static ValidatableResponse describe(String risk, String body) {
        return People.analyst()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200);
    }

    private static void lapsed(String acceptance, String reason) {
        People.analyst()
                .get("/api/v1/acceptances/{id}", acceptance)
                .then()
                .body("state", equalTo("LAPSED"))
                .body("reason", equalTo(reason));
    }

    private static void isToBeEvaluatedBeforeItIsRetained(String risk) {
        Loop.see(risk)
                .body("stage", equalTo("EVALUATED"))
                .body("decision", nullValue())
                .body("next.act", equalTo("EVALUATE"))
                .body("possible", not(hasItem("REQUEST_ACCEPTANCE")));
        Loop.request(risk, Instant.now().plus(Duration.ofDays(9)))
                .statusCode(409)
                .body("possible", hasItem("EVALUATE"))
                .body("possible", not(hasItem("REQUEST_ACCEPTANCE")));
    }

    @Test
    void what_is_described_as_another_risk_is_not_retained_by_the_judgement_of_the_former() {
        var risk = Loop.evaluated("RETAIN");
        describe(risk, Loop.risk("データの流出", ""));
        isToBeEvaluatedBeforeItIsRetained(risk);
        Loop.evaluate(risk, "RETAIN").statusCode(201);
        Loop.approve(Loop.requested(risk)).statusCode(200);
    }

    @Test
    void a_request_that_was_overtaken_is_not_made_again_on_the_old_judgement() {
        var risk = Loop.evaluated("RETAIN");
        var request = Loop.requested(risk);
        describe(risk, Loop.risk("データの流出", ""));
        lapsed(request, "RISK_CHANGED");
        isToBeEvaluatedBeforeItIsRetained(risk);
    }

    @Test
    void another_owner_or_title_is_no_other_risk() {
        var risk = Loop.evaluated("RETAIN");
        var request = Loop.requested(risk);
        describe(risk, Loop.risk("サーバーの暗号化", "").replace("\"owner\": \"risk-owner\"", "\"owner\": \"ceo\""))
                .body("decision", equalTo("RETAIN"))
                .body("acceptanceRequest", equalTo(request));
    }

    @Test
    void an_acceptance_is_not_extended_by_the_judgement_of_a_former_analysis() {
        var risk = Loop.accepted();
        var extension = Loop.requested(risk);
        var longer = Instant.now().plus(Duration.ofDays(700));
        Loop.analyse(risk, "CURRENT", 2, 2).statusCode(201);
        lapsed(extension, "JUDGED_ANEW");
        Loop.see(risk).body("stage", equalTo("ACCEPTED")).body("level", equalTo("LOW"));
        Loop.request(risk, longer)
                .statusCode(409)
                .body("possible", hasItem("EVALUATE"))
                .body("possible", not(hasItem("REQUEST_ACCEPTANCE")));
        Loop.evaluate(risk, "RETAIN").statusCode(201).body("level", equalTo("LOW"));
        Loop.request(risk, longer).statusCode(201).body("level", equalTo("LOW"));
    }
}
