package shishin.risk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Pictures;
import shishin.risk.Rows;
import shishin.risk.Rules;

@QuarkusTest
class RankingTest {

    @Inject
    DataSource database;

    @Test
    void risks_are_ranked_by_priority_with_what_each_part_adds() {
        var tenant = "ranker";
        var second = evaluated(tenant, 4, 2, 2);
        var first = evaluated(tenant, 5, 4, 3);
        var page = rank(tenant, "?limit=1")
                .body("items", hasSize(1))
                .body("items[0].risk", equalTo(first))
                .body("items[0].rank", equalTo(1))
                .body("items[0].value", equalTo(4.2f))
                .body("items[0].parts.adds", contains(2.5f, 0.8f, 0.9f))
                .body("items[0].parts[0].reason", equalTo("止まる"))
                .body("next", notNullValue())
                .extract();
        rank(tenant, "?limit=1&cursor=" + page.<String>path("next")).body("items.risk", contains(second));
        rank(tenant, "?significance=0&escalationPotential=0&count=true")
                .body("total", equalTo(2))
                .body("items.value", contains(4, 2));
        rank("ranker-other", "").body("items", hasSize(0));
        People.analyst(tenant)
                .get("/api/v1/risks/ranking?significance=0&feasibility=0&escalationPotential=0")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/no-weight"));
        People.analyst(tenant)
                .get("/api/v1/risks/ranking?significance=101")
                .then()
                .statusCode(400);
    }

    @Test
    void a_ranking_goes_on_where_a_risk_was_closed_meanwhile() {
        var tenant = "ranker-closing";
        var first = evaluated(tenant, 5, 5, 5);
        var second = evaluated(tenant, 3, 3, 3);
        var next = rank(tenant, "?limit=1")
                .body("items.risk", contains(first))
                .extract()
                .<String>path("next");
        Loop.act(People.analyst(tenant), "risks/{id}/closure", first, "{\"reason\": \"撤去した\"}")
                .statusCode(200);
        rank(tenant, "?limit=1&cursor=" + next).body("items.risk", contains(second));
    }

    @Test
    void however_much_is_proposed_a_ranking_does_not_read_it() throws SQLException {
        var tenant = "ranker-proposing";
        var risk = evaluated(tenant, 5, 4, 3);
        Rows.write(database, tenant, """
                with other as (
                    insert into evaluation select (jsonb_populate_record(evaluation, jsonb_build_object(
                        'id', gen_random_uuid(), 'content', content || '{"basisForRevision": {"proposals": [5]}}'))).*
                    from evaluation where risk_id = '%1$s' returning id)
                update risk set evaluation = other.id from other where risk.id = '%1$s'""".formatted(risk));
        rank(tenant, "").body("items.risk", contains(risk)).body("items.value", contains(4.2f));
    }

    @Test
    void losses_are_judged_by_the_tolerance_curve() {
        var tenant = "tolerant";
        var content = Rules.inForce(tenant);
        content.put(
                "tolerance",
                List.of(Map.of("loss", 500_000, "probability", 0.5), Map.of("loss", 1_000_000, "probability", 0.01)));
        Rules.revise(tenant, content);
        var risk = Loop.identified(People.analyst(tenant), "");
        var analysis = People.analyst(tenant)
                .body(quantified())
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        People.analyst(tenant)
                .get("/api/v1/risks/{id}/analyses/{analysis}/exceedance", risk, analysis)
                .then()
                .statusCode(200)
                .body("currency", equalTo("JPY"))
                .body("criteria", equalTo(2))
                .body("curve", hasSize(40))
                .body("tolerance.loss", contains(500_000f, 1_000_000f))
                .body("check.within", equalTo(false))
                .body("check.breaches", hasSize(1))
                .body("check.breaches[0].probability.doubleValue()", closeTo(0.05, 0.005));
        People.analyst(tenant)
                .get("/api/v1/risks/{id}/exceedance?format=json", risk)
                .then()
                .statusCode(200)
                .body("tolerance.probability", contains(0.5f, 0.01f));
        var drawn = People.analyst(tenant)
                .get("/api/v1/risks/{id}/exceedance?format=svg", risk)
                .asString();
        Pictures.look("exceedance-tolerated-en", drawn);
        assertThat(drawn).contains("Tolerated");
        var evaluation = People.analyst(tenant)
                .body(Loop.evaluation("TREAT"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201)
                .body("tolerance.within", equalTo(false))
                .extract()
                .<String>path("id");
        People.analyst(tenant)
                .get("/api/v1/risks/{id}/evaluations/{evaluation}/basis-for-revision?format=markdown", risk, evaluation)
                .then()
                .statusCode(200)
                .body(containsString("| Tolerance of losses | exceeded |"));
        var portfolio = People.analyst(tenant)
                .body("{\"risks\": [\"%s\"], \"stage\": \"CURRENT\"}".formatted(risk))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .body("sources[0].analysis", equalTo(analysis))
                .extract()
                .<String>path("id");
        People.analyst(tenant)
                .get("/api/v1/portfolios/{id}/exceedance", portfolio)
                .then()
                .statusCode(200)
                .body("check.within", equalTo(false));
        People.analyst(tenant).get("/api/v1/portfolios").then().statusCode(200).body("items.id", contains(portfolio));
        People.analyst(tenant)
                .get("/api/v1/portfolios/{id}", portfolio)
                .then()
                .statusCode(200)
                .body("result.mean.value.intValue()", equalTo(233_333));
        People.analyst(tenant)
                .header("If-Match", "*")
                .post("/api/v1/portfolios/{id}/cancellation", portfolio)
                .then()
                .statusCode(409);
    }

    @Test
    void without_numbers_there_is_no_curve() {
        var risk = Loop.identified();
        var analysis =
                Loop.analyse(risk, "CURRENT", 3, 3).statusCode(201).extract().<String>path("id");
        People.analyst()
                .get("/api/v1/risks/{id}/analyses/{analysis}/exceedance", risk, analysis)
                .then()
                .statusCode(404);
    }

    private static String quantified() {
        var analysis = Loop.analysis("CURRENT", 3, 3);
        return analysis.substring(0, analysis.length() - 1) + """
                , "quantity": {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
                  "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}}""";
    }

    private static String evaluated(String tenant, int significance, int feasibility, int escalation) {
        var risk = Loop.identified(People.analyst(tenant), "");
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 4, 4))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        People.analyst(tenant)
                .body(Loop.evaluation("TREAT")
                        .replace("\"score\": 5", "\"score\": " + significance)
                        .replace("\"score\": 4", "\"score\": " + feasibility)
                        .replace("\"score\": 3", "\"score\": " + escalation))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201);
        return risk;
    }

    private static ValidatableResponse rank(String tenant, String query) {
        return People.analyst(tenant)
                .get("/api/v1/risks/ranking" + query)
                .then()
                .statusCode(200);
    }
}
