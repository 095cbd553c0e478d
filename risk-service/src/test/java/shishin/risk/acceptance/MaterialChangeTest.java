package shishin.risk.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

/** An acceptance does not outlive its reasons. */
@QuarkusTest
class MaterialChangeTest {

    private static final String ALL_CRITICAL = """
            jsonb_set(content, '{matrix}', (select jsonb_agg((select jsonb_agg('CRITICAL'::text) from jsonb_array_elements(r)))
             from jsonb_array_elements(content -> 'matrix') r))""";

    @Inject
    DataSource database;

    @Inject
    Acceptances acceptances;

    /** A risk about item 1, to be retained; from an issue about a system, unless that is empty. */
    private static String judgedAbout(String system) {
        var source = system.isEmpty()
                ? ""
                : ", \"issues\": [\"%s\"]"
                        .formatted(People.analyst()
                                .body("""
                                {"source": "OPERATION", "title": "x", "subject": {"type": "system", "id": "%s"}, "severity": "LOW"}""".formatted(system))
                                .post("/api/v1/issues")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"));
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"1\"]" + source);
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        Loop.evaluate(risk, "RETAIN").statusCode(201);
        return risk;
    }

    private static String acceptedAbout(String system) {
        var risk = judgedAbout(system);
        Loop.approve(Loop.requested(risk)).statusCode(200);
        return risk;
    }

    private static void isToBeEvaluated(String risk) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Loop.see(risk)
                        .body("stage", equalTo("EVALUATED"))
                        .body("decision", nullValue())
                        .body("next.act", equalTo("EVALUATE")));
    }

    private static ValidatableResponse acceptancesOf(RequestSpecification caller, String risk) {
        return caller.get("/api/v1/risks/{id}/acceptances", risk).then().statusCode(200);
    }

    private static void fails(String system, String at) {
        Things.tell("evidence-failed", Things.evidence(system, "s-" + UUID.randomUUID(), "\"FAIL\"", at));
    }

    @Test
    void it_lapses_when_a_linked_item_begins_to_fail_and_says_which() {
        Things.edition();
        var system = "linked-" + UUID.randomUUID();
        var risk = acceptedAbout(system);
        fails(system, Instant.now().plusSeconds(1).toString());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Loop.see(risk).body("stage", equalTo("EVALUATED")));
        acceptancesOf(People.analyst(), risk)
                .body("items[0].reason", equalTo("ITEM_FAILED"))
                .body("items[0].detail", equalTo("1, system:" + system));
    }

    @Test
    void it_holds_when_the_item_fails_elsewhere_or_failed_before_it_was_judged() {
        Things.edition();
        var system = "held-" + UUID.randomUUID();
        var risk = acceptedAbout(system);
        fails(system, "2026-01-01T00:00:00Z");
        var other = "other-" + UUID.randomUUID();
        fails(other, Instant.now().plusSeconds(1).toString());
        Things.issuesOf(other, 1, found -> true);
        Loop.see(risk).body("stage", equalTo("ACCEPTED"));
    }

    @Test
    void a_failure_that_is_told_after_the_request_counts_from_the_judgement() {
        Things.edition();
        var system = "late-" + UUID.randomUUID();
        var risk = judgedAbout(system);
        var failed = Instant.now().toString();
        Loop.approve(Loop.requested(risk)).statusCode(200);
        fails(system, failed);
        isToBeEvaluated(risk);
        acceptancesOf(People.analyst(), risk).body("items[0].reason", equalTo("ITEM_FAILED"));
    }

    @Test
    void what_fails_before_anybody_asks_has_the_risk_judged_anew() {
        Things.edition();
        var system = "unasked-" + UUID.randomUUID();
        var risk = judgedAbout(system);
        fails(system, Instant.now().toString());
        isToBeEvaluated(risk);
        Loop.request(risk, Instant.now().plus(Duration.ofDays(9))).statusCode(409);
        People.auditor()
                .get("/api/v1/risks/{id}/trail?sort=-at", risk)
                .then()
                .statusCode(200)
                .body("items[0].act", equalTo("LAPSE_DECISION"))
                .body("items[0].after.thing.reason", equalTo("ITEM_FAILED"))
                .body("items[0].after.thing.detail", equalTo("1, system:" + system));
    }

    @Test
    void a_request_that_other_criteria_end_is_not_made_again_on_the_old_judgement() throws SQLException {
        var tenant = "overtaken";
        var risk = requested(tenant).getString("riskId");
        criteria(tenant, 2, ALL_CRITICAL);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> acceptancesOf(People.analyst(tenant), risk)
                        .body("items[0].reason", equalTo("CRITERIA_CHANGED")));
        People.analyst(tenant)
                .get("/api/v1/risks/{id}", risk)
                .then()
                .body("decision", nullValue())
                .body("next.act", equalTo("EVALUATE"))
                .body("possible", not(hasItem("REQUEST_ACCEPTANCE")));
    }

    @Test
    void it_lapses_when_other_criteria_rate_the_risk_worse_and_holds_when_they_do_not() throws SQLException {
        var tenant = "rejudged";
        var risk = accepted(tenant);
        criteria(tenant, 2, "content");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> acceptancesOf(People.analyst(tenant), risk)
                        .body("items[0].state", equalTo("GRANTED"))
                        .body("items[0].version", equalTo(2)));
        criteria(tenant, 3, ALL_CRITICAL);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> acceptancesOf(People.analyst(tenant), risk)
                        .body("items[0].state", equalTo("LAPSED"))
                        .body("items[0].reason", equalTo("CRITERIA_CHANGED"))
                        .body("items[0].detail", equalTo("criteria 3")));
    }

    private static String accepted(String tenant) {
        var request = requested(tenant);
        Loop.act(People.admin(tenant), "acceptances/{id}/approval", request.getString("id"), "{\"reason\": \"x\"}")
                .statusCode(200);
        return request.getString("riskId");
    }

    private static JsonPath requested(String tenant) {
        var analyst = People.analyst(tenant);
        var risk = Loop.identified(analyst, "");
        analyst.body(Loop.analysis("CURRENT", 2, 2))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        People.analyst(tenant)
                .body(Loop.evaluation("RETAIN"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201);
        return People.analyst(tenant)
                .body("{\"justification\": \"x\", \"validUntil\": \"%s\"}"
                        .formatted(Instant.now().plus(Duration.ofDays(9))))
                .post("/api/v1/risks/{id}/acceptances", risk)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Puts criteria in force, as their own feature does. */
    private void criteria(String tenant, int number, String content) throws SQLException {
        try (var connection = database.getConnection();
                var become = connection.prepareStatement("select set_config('shishin.tenant', ?, true)");
                var insert = connection.prepareStatement("""
                        insert into criteria (id, tenant, number, content, reason, by, at)
                        select gen_random_uuid(), tenant, ?, %s, 'x', 'x', now() from criteria
                        where tenant = ? and number = 1""".formatted(content))) {
            connection.setAutoCommit(false);
            become.setString(1, tenant);
            become.execute();
            insert.setInt(1, number);
            insert.setString(2, tenant);
            insert.executeUpdate();
            connection.commit();
        }
    }
}
