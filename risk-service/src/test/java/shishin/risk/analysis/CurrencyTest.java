package shishin.risk.analysis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Rules;

/** An amount stays what it was when the criteria begin to count in another currency. */
@QuarkusTest
class CurrencyTest {

    private static final String MODEL = """
            {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
             "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 1000000, "high": 20000000}}}""";

    private static String quantified(String tenant) {
        var risk = Loop.identified(People.analyst(tenant), "");
        analysed(tenant, risk);
        return risk;
    }

    private static String analysed(String tenant, String risk) {
        return People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 3, 3).replaceFirst("}$", ", \"quantity\": " + MODEL + "}"))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void countInDollars(String tenant) {
        var content = Rules.inForce(tenant);
        content.put("currency", "USD");
        content.put("tolerance", List.of(Map.of("loss", 500, "probability", 0.01)));
        Rules.revise(tenant, content);
    }

    private static ValidatableResponse portfolio(String tenant, String... risks) {
        return People.analyst(tenant)
                .body(Map.of("risks", risks, "stage", "CURRENT"))
                .post("/api/v1/portfolios")
                .then();
    }

    @Test
    void losses_stand_beside_a_tolerance_in_their_own_currency() {
        var tenant = "yen-then-dollars";
        var risk = quantified(tenant);
        var other = quantified(tenant);
        var analysis = analysed(tenant, risk);
        var sum = portfolio(tenant, risk, other).statusCode(201).extract().<String>path("id");
        countInDollars(tenant);
        for (var curve : List.of(
                "/api/v1/risks/" + risk + "/analyses/" + analysis + "/exceedance",
                "/api/v1/portfolios/" + sum + "/exceedance",
                "/api/v1/risks/" + risk + "/exceedance"))
            People.analyst(tenant)
                    .get(curve)
                    .then()
                    .statusCode(200)
                    .body("currency", equalTo("JPY"))
                    .body("tolerance", empty());
        People.analyst(tenant)
                .get("/api/v1/portfolios/{id}/contributions", sum)
                .then()
                .statusCode(200)
                .body("currency", equalTo("JPY"));
        var anew = analysed(tenant, risk);
        People.analyst(tenant)
                .get("/api/v1/risks/{id}/analyses/{analysis}/exceedance", risk, anew)
                .then()
                .statusCode(200)
                .body("currency", equalTo("USD"))
                .body("check.within", equalTo(false));
        People.analyst(tenant)
                .get("/api/v1/risks/{id}/exceedance", risk)
                .then()
                .statusCode(200)
                .body("currency", equalTo("USD"))
                .body("curves", hasSize(1));
        portfolio(tenant, risk, other)
                .statusCode(422)
                .body("type", equalTo("/problems/risks-in-several-currencies"))
                .body("currencies", contains("JPY", "USD"));
    }

    @Test
    void a_model_is_not_held_against_amounts_of_another_currency() {
        var tenant = "yen-against-dollars";
        var risk = quantified(tenant);
        countInDollars(tenant);
        var options = """
                {"options": [{"name": "x", "kinds": ["MODIFY"], "yearly": {"amount": 100, "currency": "USD"}, "years": 1,
                   "expectedResidual": {"likelihood": {"value": 2, "explanation": "x"},
                     "impacts": [{"category": "MONEY", "value": 2, "explanation": "x"}]}, "quantity": %s}]}""".formatted(MODEL);
        People.analyst(tenant)
                .body(options)
                .post("/api/v1/risks/{id}/comparisons", risk)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/model-in-another-currency"))
                .body("currency", equalTo("JPY"));
        analysed(tenant, risk);
        People.analyst(tenant)
                .body(options)
                .post("/api/v1/risks/{id}/comparisons", risk)
                .then()
                .statusCode(201);
        damage(tenant, risk, "JPY").statusCode(409).body("type", equalTo("/problems/model-in-another-currency"));
        damage(tenant, risk, "USD").statusCode(201).body("method", equalTo("QUANTITATIVE"));
    }

    /** Has the risk learn from an incident that cost so much. */
    private static ValidatableResponse damage(String tenant, String risk, String currency) {
        var incident = People.analyst(tenant)
                .body("""
                        {"title": "x", "severity": "LOW", "subject": {"type": "system", "id": "x"},
                         "detectedAt": "2026-11-01T09:00:00Z", "risks": ["%s"]}""".formatted(risk))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        People.analyst(tenant)
                .header("If-Match", "*")
                .body("""
                        {"losses": [{"form": "RESPONSE", "amount": {"amount": 9, "currency": "%s"}, "explanation": "x"}]}""".formatted(currency))
                .put("/api/v1/incidents/{id}/losses", incident)
                .then()
                .statusCode(200);
        return Loop.act(People.analyst(tenant), "incidents/{id}/analyses", incident, """
                {"risk": "%s", "likelihood": {"value": 3, "explanation": "x"}, "businessImpact": "x",
                 "impacts": [{"category": "MONEY", "value": 3, "explanation": "x"}]}""".formatted(risk));
    }
}
