package shishin.risk.treatment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class ComparisonTest {

    private static final String QUANTITY = """
            {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": %s}},
             "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 1000000, "high": 20000000}}}""";

    private static String option(String name, int likelihood, long oneOff, String quantity) {
        return """
                {"name": "%s", "kinds": ["MODIFY"], "oneOff": {"amount": %d, "currency": "JPY"},
                 "years": 5, "ready": "2027-03-31",
                 "expectedResidual": {"likelihood": {"value": %d, "explanation": "x"},
                     "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "x"}]}%s}""".formatted(name, oneOff, likelihood, quantity.isEmpty() ? "" : ", \"quantity\": " + quantity);
    }

    /** A risk that was analysed in numbers. */
    private static String quantified() {
        var risk = Loop.identified();
        People.analyst()
                .body(Loop.analysis("CURRENT", 4, 4)
                        .replaceFirst("}$", ", \"quantity\": " + QUANTITY.formatted("0.8") + "}"))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        return risk;
    }

    private static ValidatableResponse compare(String risk, String... options) {
        return People.analyst()
                .body("{\"options\": [%s]}".formatted(String.join(",", options)))
                .post("/api/v1/risks/{id}/comparisons", risk)
                .then();
    }

    @Test
    void options_are_seen_side_by_side_those_of_most_benefit_per_cost_first() {
        var risk = quantified();
        var dear = option("全面更新", 1, 50_000_000, QUANTITY.formatted("0.05"));
        var cheap = option("多要素認証", 2, 2_000_000, QUANTITY.formatted("0.2"));
        var comparison = compare(risk, dear, cheap, option("様子を見る", 4, 0, ""))
                .statusCode(201)
                .body("options.name", contains("多要素認証", "全面更新", "様子を見る"))
                .body("options[0].residualLevel", equalTo("MEDIUM"))
                .body("options[0].yearlyCost", equalTo(400000f))
                .body("options[0].value.benefitPerCost.value", greaterThan(1f))
                .body("options[0].value.pays.value", greaterThan(0.5f))
                .body("options[0].expectedResidualLoss.value", greaterThan(0f))
                .body("options[0].ready", equalTo("2027-03-31"))
                .body("options[2].value", nullValue())
                .body("currentLoss.value", greaterThan(1_000_000f))
                .extract()
                .<String>path("id");
        People.analyst()
                .get("/api/v1/risks/{id}/comparisons/{comparison}", risk, comparison)
                .then()
                .statusCode(200)
                .body("options", hasSize(3));
        People.analyst()
                .get("/api/v1/risks/{id}/comparisons", risk)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void costs_are_in_the_currency_of_the_criteria() {
        compare(Loop.analysed(), option("x", 1, 1, "").replace("JPY", "EUR"))
                .statusCode(422)
                .body("type", equalTo("/problems/mixed-currencies"));
    }

    @Test
    void what_spares_something_and_costs_nothing_comes_first() {
        var risk = quantified();
        var bought = option("導入", 1, 1_000_000, QUANTITY.formatted("0.1"));
        var free = option("設定変更", 2, 0, QUANTITY.formatted("0.5"));
        compare(risk, bought, free).statusCode(201).body("options.name", contains("設定変更", "導入"));
    }

    @Test
    void a_comparison_belongs_to_its_risk() {
        var comparison = compare(Loop.analysed(), option("x", 1, 1, ""))
                .statusCode(201)
                .extract()
                .<String>path("id");
        People.analyst()
                .get("/api/v1/risks/{id}/comparisons/{comparison}", Loop.analysed(), comparison)
                .then()
                .statusCode(404);
    }
}
