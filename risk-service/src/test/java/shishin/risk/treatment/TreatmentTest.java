package shishin.risk.treatment;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class TreatmentTest {

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
}
