package shishin.risk.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class SimulationTest {

    private static final String OUTAGE = """
            {"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
             "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}""";
    private static final String BREACH = """
            {"name": "breach", "frequency": {"kind": "BERNOULLI", "rate": {"kind": "FIXED", "value": 0.1}},
             "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 100000, "high": 1000000}}}""";
    private static final String LONG = "{\"engine\": \"MONTE_CARLO\", \"seed\": 7, \"trials\": 1500000}";
    private static final String ENDLESS = "{\"engine\": \"MONTE_CARLO\", \"seed\": 7, \"trials\": 100000000}";

    @Inject
    DataSource database;

    @Test
    void a_small_one_is_answered_at_once() {
        simulate(OUTAGE, null)
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("result.engine", equalTo("EXACT"))
                .body("result.mean.value", closeToDouble(233_333.333, 0.1))
                .body("result.tails[1].var.value", closeToDouble(995_880, 200))
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
    void a_larger_one_is_queued_and_done_by_a_replica() {
        var id = simulate(OUTAGE, LONG)
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .<String>path("id");
        see(id, "DONE")
                .body("result.engine", equalTo("MONTE_CARLO"))
                .body("result.trials", equalTo(1_500_000))
                .body("result.seed", equalTo(7))
                .body("progress", equalTo(1.0f))
                .body("result.mean.value", closeToDouble(233_333, 1_500));
    }

    @Test
    void what_a_dead_replica_left_is_taken_over_with_the_same_result() throws SQLException {
        var first = simulate(OUTAGE, LONG).statusCode(202).extract().<String>path("id");
        var bits = see(first, "DONE").extract().<Float>path("result.tails[2].var.value");
        var abandoned = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        var orphan = simulate(OUTAGE, LONG).statusCode(202).extract().<String>path("id");
        leaveToADeadReplica(orphan, 1);
        cancel(abandoned);
        see(orphan, "DONE").body("result.tails[2].var.value", equalTo(bits));
    }

    @Test
    void a_run_that_killed_too_many_replicas_is_given_up() throws SQLException {
        var id = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        leaveToADeadReplica(id, 3);
        see(id, "FAILED").body("failure", equalTo("given-up"));
    }

    @Test
    void a_cancelled_one_stops() {
        var id = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        cancel(id).statusCode(200).body("state", equalTo("CANCELLED"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/run-has-ended"));
        People.analyst()
                .header("If-Match", "\"999\"")
                .post("/api/v1/simulations/{id}/cancellation", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_tenant_has_only_so_many_open() {
        for (int open = 0; open < 20; open++)
            People.analyst("queueing")
                    .body(body(OUTAGE, ENDLESS))
                    .post("/api/v1/simulations")
                    .then()
                    .statusCode(202);
        People.analyst("queueing")
                .body(body(OUTAGE, ENDLESS))
                .post("/api/v1/simulations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/run-queue-full"));
        var ids = People.analyst("queueing")
                .get("/api/v1/simulations")
                .then()
                .extract()
                .<java.util.List<String>>path("items.id");
        for (var id : ids)
            People.analyst("queueing")
                    .header("If-Match", "*")
                    .post("/api/v1/simulations/{id}/cancellation", id)
                    .then()
                    .statusCode(200);
    }

    @Test
    void what_cannot_be_computed_is_refused_with_the_place() {
        simulate(OUTAGE.replace("0.5", "-0.5"), null)
                .statusCode(422)
                .body("type", equalTo("/problems/unsound-model"))
                .body("pointer", equalTo("/scenarios/0/frequency/rate/value"))
                .body("fault", equalTo("NEGATIVE"));
        simulate(OUTAGE.replace("\"min\": 100000", "\"min\": 400000"), null)
                .statusCode(422)
                .body("fault", equalTo("OUT_OF_ORDER"));
        simulate(OUTAGE.replace("0.5", "1000000000000"), null)
                .statusCode(422)
                .body("fault", equalTo("TOO_MANY_EVENTS"));
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

    /** As if a replica had taken it, and not been heard of since. */
    private void leaveToADeadReplica(String id, int attempts) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('shishin.tenant', 'acme', false)");
            statement.execute("""
                    update simulation_run set state = 'RUNNING', held_by = 'dead', attempts = %d, progress = 0.5,
                    held_until = now() - interval '1 second', version = version + 1 where id = '%s'""".formatted(attempts, id));
        }
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

    private static ValidatableResponse simulate(String scenario, @org.jspecify.annotations.Nullable String run) {
        return People.analyst()
                .body(body(scenario, run))
                .post("/api/v1/simulations")
                .then();
    }

    private static String body(String scenario, @org.jspecify.annotations.Nullable String run) {
        return "{\"model\": {\"scenarios\": [%s]}%s}".formatted(scenario, run == null ? "" : ", \"run\": " + run);
    }

    private static ValidatableResponse cancel(String id) {
        return People.analyst()
                .header("If-Match", "*")
                .post("/api/v1/simulations/{id}/cancellation", id)
                .then();
    }

    private static ValidatableResponse see(String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> look(id).extract().<String>path("state").equals(state));
        return look(id);
    }

    private static ValidatableResponse look(String id) {
        return People.analyst().get("/api/v1/simulations/{id}", id).then().statusCode(200);
    }

    private static org.hamcrest.Matcher<?> closeToDouble(double value, double error) {
        return new org.hamcrest.CustomTypeSafeMatcher<Number>("close to " + value) {
            @Override
            protected boolean matchesSafely(Number number) {
                return closeTo(value, error).matches(number.doubleValue());
            }
        };
    }
}
