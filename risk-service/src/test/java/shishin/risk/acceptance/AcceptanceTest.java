package shishin.risk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.language.Language;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.trail.Moment;

@QuarkusTest
class AcceptanceTest {

    @Inject
    Acceptances acceptances;

    @Inject
    Caller caller;

    private static void lapsed(String risk, String reason) {
        Loop.see(risk).body("acceptance", nullValue());
        list(risk).body("items.state", hasItem("LAPSED")).body("items.reason", hasItem(reason));
    }

    private static ValidatableResponse list(String risk) {
        return People.analyst()
                .get("/api/v1/risks/{id}/acceptances", risk)
                .then()
                .statusCode(200);
    }

    @Test
    void a_risk_is_accepted_when_somebody_else_approves() {
        var risk = Loop.evaluated("RETAIN");
        var acceptance = Loop.requested(risk);
        Loop.see(risk).body("stage", equalTo("EVALUATED")).body("next.act", equalTo("APPROVE_ACCEPTANCE"));
        Loop.approve(acceptance)
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("digest", startsWith("sha256:"));
        Loop.see(risk).body("stage", equalTo("ACCEPTED")).body("next.act", equalTo("EVALUATE"));
    }

    @Test
    void nobody_approves_what_they_requested() {
        var risk = Loop.evaluated("RETAIN");
        var requested = People.admin("acme")
                .body("{\"justification\": \"x\", \"validUntil\": \"%s\"}"
                        .formatted(Instant.now().plus(Duration.ofDays(3))))
                .post("/api/v1/risks/{id}/acceptances", risk)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Loop.act(People.admin("acme"), "acceptances/{id}/approval", requested, "{\"reason\": \"x\"}")
                .statusCode(403)
                .body("type", equalTo("/problems/approver-is-requester"));
        Loop.approve(requested).statusCode(200);
    }

    @Test
    void an_agent_does_not_approve() {
        var requested = Loop.requested(Loop.evaluated("RETAIN"));
        var agent = Tokens.agent("approver", "acme", "risk:read", "acceptance:approve");
        for (var act : List.of("approval", "rejection"))
            Loop.act(Calls.as(agent), "acceptances/{id}/" + act, requested, "{\"reason\": \"x\"}")
                    .statusCode(403)
                    .body("type", equalTo("/problems/person-required"));
    }

    @Test
    void an_analyst_does_not_approve() {
        Loop.act(
                        People.analyst(),
                        "acceptances/{id}/approval",
                        Loop.requested(Loop.evaluated("RETAIN")),
                        "{\"reason\": \"x\"}")
                .statusCode(403);
    }

    @Test
    void a_risk_is_retained_no_longer_than_its_level_allows() {
        var risk = Loop.evaluated("RETAIN");
        Loop.request(risk, Instant.now().plus(Duration.ofDays(181)))
                .statusCode(422)
                .body("type", equalTo("/problems/validity-out-of-bounds"))
                .body("latest", notNullValue());
        Loop.request(risk, Instant.now().minus(Duration.ofDays(1))).statusCode(422);
        Loop.request(risk, Instant.now().plus(Duration.ofDays(179))).statusCode(201);
    }

    @Test
    void whoever_approves_too_late_is_told_until_when_it_could_be_retained() {
        var acceptance = kept(Loop.requested(Loop.evaluated("RETAIN")));
        var approver = new Actor("risk-approver", Actor.Kind.PERSON);
        var late = new Moment(Instant.now().plus(Duration.ofDays(30)), approver, "acme", "test-late");
        var latest = late.at().plus(Duration.ofDays(180));
        assertThatThrownBy(() -> acceptance.approve(late, "x", latest))
                .isInstanceOfSatisfying(
                        ValidityOutOfBounds.class,
                        refused -> assertThat(refused.detail(Language.EN)).contains(latest.toString()));
    }

    private Acceptance kept(String id) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actFor("acme", Actor.SYSTEM, "test-late");
            return QuarkusTransaction.requiringNew().call(() -> acceptances.find(UUID.fromString(id)));
        } finally {
            context.terminate();
        }
    }

    @Test
    void a_risk_to_be_treated_is_not_accepted() {
        Loop.request(Loop.evaluated("TREAT"), Instant.now().plus(Duration.ofDays(1)))
                .statusCode(409)
                .body("possible", hasItem("PROPOSE_TREATMENT"));
    }

    @Test
    void a_rejected_request_may_be_followed_by_another() {
        var risk = Loop.evaluated("RETAIN");
        Loop.act(People.approver(), "acceptances/{id}/rejection", Loop.requested(risk), "{\"reason\": \"根拠が弱い\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        Loop.see(risk).body("next.act", equalTo("REQUEST_ACCEPTANCE"));
        Loop.request(risk, Instant.now().plus(Duration.ofDays(9))).statusCode(201);
    }

    @Test
    void it_lapses_when_the_risk_is_another_risk_now() {
        var risk = Loop.accepted();
        People.analyst()
                .header("If-Match", "*")
                .body(Loop.risk("データの流出", ""))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200)
                .body("stage", equalTo("EVALUATED"))
                .body("possible", not(hasItem("REQUEST_ACCEPTANCE")));
        lapsed(risk, "RISK_CHANGED");
    }

    @Test
    void it_holds_when_only_the_owner_changes() {
        var risk = Loop.accepted();
        var body = Loop.risk("サーバーの暗号化", "").replace("\"owner\": \"risk-owner\"", "\"owner\": \"ceo\"");
        People.analyst()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200)
                .body("stage", equalTo("ACCEPTED"));
    }

    @Test
    void it_lapses_when_the_level_rises_and_holds_when_it_does_not() {
        var risk = Loop.accepted();
        Loop.analyse(risk, "CURRENT", 2, 2).statusCode(201);
        Loop.see(risk).body("stage", equalTo("ACCEPTED")).body("level", equalTo("LOW"));
        Loop.analyse(risk, "CURRENT", 5, 5).statusCode(201).body("level", equalTo("CRITICAL"));
        Loop.see(risk).body("stage", equalTo("EVALUATED")).body("next.act", equalTo("EVALUATE"));
        lapsed(risk, "LEVEL_RAISED");
    }

    @Test
    void a_new_judgement_ends_it() {
        var risk = Loop.accepted();
        Loop.evaluate(risk, "TREAT").statusCode(201);
        lapsed(risk, "JUDGED_ANEW");
        Loop.see(risk).body("stage", equalTo("EVALUATED")).body("possible", hasItem("PROPOSE_TREATMENT"));
    }

    @Test
    void a_request_is_overtaken_by_a_new_analysis() {
        var risk = Loop.evaluated("RETAIN");
        var acceptance = Loop.requested(risk);
        Loop.analyse(risk, "CURRENT", 2, 2).statusCode(201);
        lapsed(risk, "JUDGED_ANEW");
        Loop.approve(acceptance)
                .statusCode(409)
                .body("state", equalTo("LAPSED"))
                .body("possible", hasSize(0));
    }

    @Test
    void it_ends_with_the_risk() {
        var risk = Loop.accepted();
        Loop.act(People.analyst(), "risks/{id}/closure", risk, "{\"reason\": \"廃止\"}")
                .statusCode(200);
        lapsed(risk, "RISK_CLOSED");
        Loop.see(risk).body("stage", equalTo("CLOSED"));
    }

    @Test
    void it_is_revoked_before_its_time() {
        var risk = Loop.accepted();
        var acceptance = Loop.see(risk).extract().<String>path("acceptance");
        Loop.act(People.approver(), "acceptances/{id}/revocation", acceptance, "{\"reason\": \"状況の変化\"}")
                .statusCode(200);
        Loop.see(risk).body("stage", equalTo("EVALUATED"));
    }

    @Test
    void extending_is_a_new_decision_and_the_former_gives_way() {
        var risk = Loop.accepted();
        var former = Loop.see(risk).extract().<String>path("acceptance");
        var next = Loop.requested(risk);
        Loop.see(risk).body("stage", equalTo("ACCEPTED")).body("acceptance", equalTo(former));
        Loop.approve(next).statusCode(200);
        Loop.see(risk).body("stage", equalTo("ACCEPTED")).body("acceptance", equalTo(next));
        People.analyst()
                .get("/api/v1/acceptances/{id}", former)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void it_lapses_by_itself_when_its_time_has_passed() {
        var risk = Loop.evaluated("RETAIN");
        var acceptance = Loop.request(risk, Instant.now().plusSeconds(3))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Loop.approve(acceptance).statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Loop.see(risk).extract().path("stage").equals("EVALUATED"));
        lapsed(risk, "TIME_PASSED");
        People.auditor()
                .get("/api/v1/risks/{id}/trail?sort=-at", risk)
                .then()
                .statusCode(200)
                .body("items[0].act", equalTo("LAPSE_ACCEPTANCE"))
                .body("items[0].actorKind", equalTo("SYSTEM"));
    }
}
