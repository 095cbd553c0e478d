package shishin.risk.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Rules;

@QuarkusTest
class CriteriaTest {

    private static final List<List<String>> ALL_CRITICAL = Collections.nCopies(5, Collections.nCopies(5, "CRITICAL"));

    @Test
    void every_tenant_has_criteria_from_the_start() {
        People.analyst("newcomer")
                .get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("content.likelihoods", hasSize(5))
                .body("content.impacts", hasSize(5))
                .body("content.matrix[4]", contains("MEDIUM", "MEDIUM", "HIGH", "CRITICAL", "CRITICAL"))
                .body("content.impacts[0].texts.SAFETY.en", equalTo("No effect on people"));
    }

    @Test
    void a_risk_keeps_the_version_it_was_judged_by() {
        var tenant = "reviser";
        var risk = Loop.identified(People.analyst(tenant), "");
        analyse(tenant, risk).statusCode(201).body("level", equalTo("LOW"));
        var content = Rules.inForce(tenant);
        content.put("matrix", ALL_CRITICAL);
        Rules.revise(tenant, content);
        People.analyst(tenant)
                .body(Loop.evaluation("RETAIN"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201)
                .body("criteria", equalTo(1))
                .body("level", equalTo("LOW"));
        analyse(tenant, risk).statusCode(201).body("criteria", equalTo(2)).body("level", equalTo("CRITICAL"));
        People.analyst(tenant)
                .get("/api/v1/criteria/1")
                .then()
                .statusCode(200)
                .body("content.matrix[0][0]", equalTo("LOW"));
        People.analyst(tenant)
                .get("/api/v1/criteria/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1));
        People.analyst(tenant)
                .get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .body("by", equalTo("risk-analyst"))
                .body("approvedBy", equalTo("admin"));
        People.analyst(tenant).get("/api/v1/criteria/3").then().statusCode(404);
    }

    @Test
    void criteria_that_cannot_be_judged_by_are_refused() {
        var content = Rules.inForce("unsound");
        content.put(
                "matrix",
                List.of(List.of("HIGH", "LOW", "LOW"), List.of("LOW", "LOW", "LOW"), List.of("LOW", "LOW", "LOW")));
        content.put("weights", Map.of("significance", 0, "feasibility", 0, "escalationPotential", 0));
        content.put(
                "tolerance", List.of(Map.of("loss", 100, "probability", 0.1), Map.of("loss", 50, "probability", 0.2)));
        Rules.draft("unsound", content)
                .statusCode(422)
                .body("type", equalTo("/problems/unsound-criteria"))
                .body("faults", hasItem("matrix: levels must not fall as likelihood or impact grows"))
                .body("faults", hasItem("matrix: one row per likelihood"))
                .body("faults", hasItem("tolerance: losses rise, probabilities do not"))
                .body("faults", hasItem("weights: at least one above zero"));
        content.put("matrix", List.of(List.of("LOW", "LOW"), List.of("LOW", "LOW")));
        Rules.draft("unsound", content).statusCode(422).body("errors.pointer", hasItem("/content/matrix"));
        People.analyst("unsound")
                .get("/api/v1/criteria/drafts")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void nobody_puts_in_force_what_they_have_written_themselves() {
        var content = Rules.inForce("four-eyes");
        var draft = People.admin("four-eyes")
                .body(Map.of("reason", "x", "content", content))
                .post("/api/v1/criteria/drafts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Rules.approve("four-eyes", draft).statusCode(403).body("type", equalTo("/problems/drafter-decides"));
        var other = Rules.drafted("four-eyes", content);
        change(People.admin("four-eyes"), other, "\"0\"", content)
                .statusCode(200)
                .body("writers", contains("risk-analyst", "admin"));
        Rules.approve("four-eyes", other).statusCode(403);
        People.analyst("four-eyes")
                .header("If-Match", "*")
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/criteria/drafts/{id}/approval", other)
                .then()
                .statusCode(403);
    }

    @Test
    void a_draft_written_on_what_is_no_longer_in_force_is_written_anew_first() {
        var tenant = "outdated";
        var content = Rules.inForce(tenant);
        var early = Rules.drafted(tenant, content);
        Rules.revise(tenant, content);
        Rules.approve(tenant, early)
                .statusCode(409)
                .body("type", equalTo("/problems/draft-outdated"))
                .body("inForce", equalTo(2));
        change(People.analyst(tenant), early, "\"9\"", content).statusCode(412);
        change(People.analyst(tenant), early, "\"0\"", content).statusCode(200).body("basedOn", equalTo(2));
        Rules.approve(tenant, early).statusCode(200).body("became", equalTo(3)).body("state", equalTo("APPROVED"));
        Rules.approve(tenant, early).statusCode(409).body("type", equalTo("/problems/act-out-of-order"));
        People.admin(tenant)
                .get("/api/v1/criteria/drafts/{id}/trail", early)
                .then()
                .statusCode(200)
                .body("items.act", contains("DRAFT", "CHANGE", "APPROVE"));
    }

    @Test
    void a_rejected_draft_changes_nothing() {
        var draft = Rules.drafted("rejecting", Rules.inForce("rejecting"));
        People.admin("rejecting")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"根拠が足りない\"}")
                .post("/api/v1/criteria/drafts/{id}/rejection", draft)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("decision", equalTo("根拠が足りない"))
                .body("possible", empty());
        People.analyst("rejecting").get("/api/v1/criteria").then().body("version", equalTo(1));
        People.admin("bravo").get("/api/v1/criteria/drafts/{id}", draft).then().statusCode(404);
    }

    @Test
    void the_second_person_is_a_person() {
        var tenant = "automated";
        var draft = Rules.drafted(tenant, Rules.inForce(tenant));
        for (var decision : List.of("approval", "rejection"))
            Loop.act(
                            Calls.as(Tokens.agent("pipeline", tenant, "risk:read", "tenant:admin")),
                            "criteria/drafts/{id}/" + decision,
                            draft,
                            "{\"reason\": \"x\"}")
                    .statusCode(403)
                    .body("type", equalTo("/problems/person-required"));
        Rules.approve(tenant, draft).statusCode(200);
    }

    @Test
    void the_world_hears_of_it_once() {
        var tenant = "announced";
        Rules.revise(tenant, Rules.inForce(tenant));
        try (var facts = new Facts("shishin.risk.v1")) {
            facts.await(
                    1,
                    fact -> fact.type().endsWith("criteria-changed.v1")
                            && fact.tenant().equals(tenant));
            var all = facts.after(
                    Duration.ofMillis(300),
                    fact -> fact.type().endsWith("criteria-changed.v1")
                            && fact.tenant().equals(tenant));
            assertThat(all).hasSize(1);
            assertThat(all.getFirst().data().path("approvedBy").asText()).isEqualTo("admin");
        }
    }

    @Test
    void what_is_decided_about_a_draft_can_be_proven() {
        var tenant = "proven";
        var content = Rules.inForce(tenant);
        var rejected = Rules.drafted(tenant, content);
        Loop.act(People.admin(tenant), "criteria/drafts/{id}/rejection", rejected, "{\"reason\": \"x\"}")
                .statusCode(200);
        var approved = Rules.drafted(tenant, content);
        Rules.approve(tenant, approved).statusCode(200);
        try (var facts = new Facts("shishin.risk.v1")) {
            var decisions = facts.await(
                    2,
                    fact -> fact.type().endsWith("decision-recorded.v1")
                            && fact.tenant().equals(tenant));
            assertThat(decisions)
                    .extracting(
                            fact -> fact.data().path("about").asText(),
                            fact -> fact.data().path("act").asText(),
                            fact -> fact.data().path("by").asText())
                    .containsExactlyInAnyOrder(tuple(rejected, "REJECT", "admin"), tuple(approved, "APPROVE", "admin"));
        }
    }

    private static ValidatableResponse change(
            RequestSpecification caller, String draft, String version, Map<String, Object> content) {
        return caller.header("If-Match", version)
                .body(Map.of("reason", "改めて", "content", content))
                .put("/api/v1/criteria/drafts/{id}", draft)
                .then();
    }

    private static ValidatableResponse analyse(String tenant, String risk) {
        return People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 1, 1))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then();
    }
}
