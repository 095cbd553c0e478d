package shishin.risk.run;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static shishin.risk.run.Simulating.BREACH;
import static shishin.risk.run.Simulating.ENDLESS;
import static shishin.risk.run.Simulating.OUTAGE;
import static shishin.risk.run.Simulating.body;
import static shishin.risk.run.Simulating.closeToDouble;
import static shishin.risk.run.Simulating.see;
import static shishin.risk.run.Simulating.simulate;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class SimulationTest {

    @Test
    void a_small_one_is_answered_at_once() {
        simulate(OUTAGE, null)
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("result.engine", equalTo("EXACT"))
                .body("result.mean.value", closeToDouble(233_333.333, 0.1))
                .body("result.tails[1].var.value", closeToDouble(995_880, 200))
                .body("result.grid.accuracy", equalTo(1e-4f))
                .body("result.grid.reached", closeToDouble(0, 1e-4))
                .body("result.digest", notNullValue());
    }

    @Test
    void it_tells_which_input_matters_and_what_a_control_is_worth() {
        var control = "{\"with\": {\"scenarios\": [%s]}, \"cost\": 40000, \"years\": 5}"
                .formatted(OUTAGE.replace("0.5", "0.25"));
        People.analyst()
                .body(body(OUTAGE, "{\"sensitivity\": true}, \"control\": " + control))
                .post("/api/v1/simulations")
                .then()
                .statusCode(201)
                .body("result.sensitivity", hasSize(2))
                .body("result.control.benefit.value", closeToDouble(116_667, 5_000))
                .body("result.control.benefitPerCost.value", closeToDouble(2.92, 0.15))
                .body("result.control.pays.value", closeToDouble(0.77, 0.1));
    }

    @Test
    void what_cannot_be_computed_is_refused_with_the_place() {
        simulate(OUTAGE.replace("0.5", "-0.5"), null)
                .statusCode(422)
                .body("type", equalTo("/problems/unsound-model"))
                .body("pointer", equalTo("/model/scenarios/0/frequency/rate/value"))
                .body("fault", equalTo("NEGATIVE"));
        simulate(OUTAGE.replace("\"min\": 100000", "\"min\": 400000"), null)
                .statusCode(422)
                .body("fault", equalTo("OUT_OF_ORDER"));
        simulate(OUTAGE.replace("0.5", "1000000000000"), null)
                .statusCode(422)
                .body("fault", equalTo("TOO_MANY_EVENTS"));
        simulate(OUTAGE.replace("0.5", "500000"), ENDLESS)
                .statusCode(422)
                .body("pointer", equalTo("/run/trials"))
                .body("fault", equalTo("TOO_MANY"));
    }

    @Test
    void a_cause_may_hit_very_many() {
        var scenarios = IntStream.range(0, 60)
                .mapToObj(i -> OUTAGE.replace("outage", "site-" + i).replace("0.5", "0"))
                .collect(Collectors.joining(", "));
        var hits = IntStream.range(0, 60)
                .mapToObj(i -> "\"site-%d\": 0.5".formatted(i))
                .collect(Collectors.joining(", "));
        var id = People.analyst()
                .body("""
                        {"model": {"scenarios": [%s], "causes": [{"name": "earthquake",
                           "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.1}}, "hits": {%s}}]}}""".formatted(scenarios, hits))
                .post("/api/v1/simulations")
                .then()
                .statusCode(anyOf(is(201), is(202)))
                .extract()
                .<String>path("id");
        see(id, "DONE")
                .body("result.engine", equalTo("EXACT"))
                .body("result.mean.value", closeToDouble(0.1 * 30 * 466_666.667, 1));
    }

    @Test
    void another_tenants_run_is_not_there() {
        var id = simulate(OUTAGE, null).statusCode(201).extract().<String>path("id");
        People.admin("bravo").get("/api/v1/simulations/{id}", id).then().statusCode(404);
        People.analyst().get("/api/v1/portfolios/{id}", id).then().statusCode(404);
        People.analyst().get("/api/v1/simulations").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void a_risk_is_analysed_in_numbers_and_added_up_with_others() {
        var one = quantified(OUTAGE);
        var other = quantified(BREACH);
        People.analyst()
                .body("{\"risks\": [\"%s\", \"%s\"], \"stage\": \"CURRENT\"}".formatted(one, other))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .body("result.mean.value", closeToDouble(233_333.333 + 40_400.128, 0.1))
                .body("result.contributions", hasSize(2));
        People.analyst()
                .body("""
                        {"risks": ["%s", "%s"], "stage": "CURRENT", "correlation": [[1, 0.5], [0.5, 1]],
                         "run": {"trials": 20000}}""".formatted(one, other))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .body("result.engine", equalTo("MONTE_CARLO"))
                .body("result.contributions", hasSize(2));
    }

    @Test
    void a_risk_without_numbers_has_no_place_in_a_portfolio() {
        People.analyst()
                .body("{\"risks\": [\"%s\"], \"stage\": \"CURRENT\"}".formatted(Loop.analysed()))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/risk-not-quantified"));
        People.analyst()
                .body("{\"risks\": [\"%s\"], \"stage\": \"CURRENT\"}".formatted(UUID.randomUUID()))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_holds_no_results() {
        simulate(OUTAGE, null).statusCode(201);
        People.analyst()
                .get("/api/v1/simulations?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].state", notNullValue())
                .body("items[0].result", nullValue());
    }

    /** The id of a risk whose current analysis holds a model. */
    private static String quantified(String scenario) {
        var risk = Loop.identified();
        var model = scenario.replaceFirst("\"name\": \"[a-z]+\", ", "");
        var analysis = Loop.analysis("CURRENT", 3, 3);
        People.analyst()
                .body(analysis.substring(0, analysis.length() - 1) + ", \"quantity\": " + model + "}")
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201)
                .body("method", equalTo("QUANTITATIVE"))
                .body("quantity.result.engine", equalTo("EXACT"))
                .body("quantity.result.curve.size()", equalTo(40));
        return risk;
    }
}
