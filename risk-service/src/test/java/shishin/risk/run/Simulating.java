package shishin.risk.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import shishin.risk.People;

/** Asks for simulations, and looks after them. */
final class Simulating {

    static final String OUTAGE = """
            {"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
             "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}""";
    static final String BREACH = """
            {"name": "breach", "frequency": {"kind": "BERNOULLI", "rate": {"kind": "FIXED", "value": 0.1}},
             "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 100000, "high": 1000000}}}""";
    static final String LONG = "{\"engine\": \"MONTE_CARLO\", \"seed\": 7, \"trials\": 1500000}";
    static final String ENDLESS = "{\"engine\": \"MONTE_CARLO\", \"seed\": 7, \"trials\": 100000000}";

    private Simulating() {}

    static ValidatableResponse simulate(String scenario, @Nullable String run) {
        return People.analyst()
                .body(body(scenario, run))
                .post("/api/v1/simulations")
                .then();
    }

    static String body(String scenario, @Nullable String run) {
        return "{\"model\": {\"scenarios\": [%s]}%s}".formatted(scenario, run == null ? "" : ", \"run\": " + run);
    }

    static ValidatableResponse cancel(String id) {
        return People.analyst()
                .header("If-Match", "*")
                .post("/api/v1/simulations/{id}/cancellation", id)
                .then();
    }

    static ValidatableResponse see(String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> look(id).extract().<String>path("state").equals(state));
        return look(id);
    }

    static ValidatableResponse look(String id) {
        return People.analyst().get("/api/v1/simulations/{id}", id).then().statusCode(200);
    }

    /** The whole result but for the time it took, digit by digit. */
    static String bits(ValidatableResponse run) {
        var text = run.extract().asString();
        return text.substring(text.indexOf("\"digest\""), text.indexOf("\"requestedBy\""))
                .replaceAll("\"durationMillis\":[^,]*", "");
    }

    static org.hamcrest.Matcher<?> closeToDouble(double value, double error) {
        return new org.hamcrest.CustomTypeSafeMatcher<Number>("close to " + value) {
            @Override
            protected boolean matchesSafely(Number number) {
                return closeTo(value, error).matches(number.doubleValue());
            }
        };
    }
}
