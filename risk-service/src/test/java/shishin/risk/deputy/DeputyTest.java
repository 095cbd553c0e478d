package shishin.risk.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class DeputyTest {

    private static final String DECISION = "treatments/{id}/decision";
    private static final String REASON = "{\"reason\": \"費用に見合う\"}";

    /** Of this test alone. */
    private final String deputy = "deputy-" + UUID.randomUUID();

    private static RequestSpecification person(String name) {
        return Calls.as(Tokens.of(name, "acme", "risk:read", "risk:write", "treatment:decide"));
    }

    private static ValidatableResponse name(RequestSpecification by, String name, Duration from, Duration to) {
        var now = Instant.now();
        return by.body("{\"deputy\": \"%s\", \"since\": \"%s\", \"until\": \"%s\", \"reason\": \"休暇\"}"
                        .formatted(name, now.plus(from), now.plus(to)))
                .post("/api/v1/deputies")
                .then();
    }

    private String named() {
        return name(People.owner(), deputy, Duration.ZERO, Duration.ofDays(7))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse end(RequestSpecification by, String deputy, String version) {
        return by.header("If-Match", version)
                .body("{\"reason\": \"予定より早く戻った\"}")
                .post("/api/v1/deputies/{id}/end", deputy)
                .then();
    }

    @Test
    void only_the_owner_of_a_risk_decides_about_its_treatment() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.act(person("somebody-else"), DECISION, treatment, REASON)
                .statusCode(403)
                .body("type", equalTo("/problems/decider-is-not-owner"))
                .body("owner", equalTo("risk-owner"));
        Loop.act(person("RISK-OWNER"), DECISION, treatment, REASON).statusCode(403);
        Loop.act(People.owner(), DECISION, treatment, REASON)
                .statusCode(200)
                .body("decidedBy", equalTo("risk-owner"))
                .body("onBehalfOf", nullValue());
    }

    @Test
    void an_agent_of_the_owners_name_is_not_the_owner() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        var agent = Calls.as(Tokens.agent("risk-owner", "acme", "risk:read", "treatment:decide"));
        Loop.act(agent, DECISION, treatment, REASON).statusCode(403).body("type", equalTo("/problems/person-required"));
    }

    @Test
    void what_the_owner_decided_is_given_up_by_the_owner_alone() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.decide(treatment).statusCode(200);
        Loop.act(People.analyst(), "treatments/{id}/cancellation", treatment, REASON)
                .statusCode(403)
                .body("type", equalTo("/problems/decider-is-not-owner"));
        Loop.act(People.owner(), "treatments/{id}/cancellation", treatment, REASON)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_deputy_decides_in_the_owners_name_and_the_world_hears_in_whose() {
        named();
        var risk = Loop.evaluated("TREAT");
        Loop.act(person(deputy), DECISION, Loop.proposed(risk), REASON)
                .statusCode(200)
                .body("decidedBy", equalTo(deputy))
                .body("onBehalfOf", equalTo("risk-owner"));
        try (var facts = new Facts("shishin.risk.v1")) {
            var told = facts.await(
                    1, fact -> fact.key().equals(risk) && fact.type().contains("treatment-decided"));
            var data = told.getFirst().data();
            assertThat(data.path("by").asText()).isEqualTo(deputy);
            assertThat(data.path("onBehalfOf").asText()).isEqualTo("risk-owner");
        }
    }

    @Test
    void a_deputy_decides_for_whoever_named_them_and_for_nobody_else() {
        name(person("another-owner"), deputy, Duration.ZERO, Duration.ofDays(7)).statusCode(201);
        Loop.act(person(deputy), DECISION, Loop.proposed(Loop.evaluated("TREAT")), REASON)
                .statusCode(403);
    }

    @Test
    void a_deputy_of_next_week_does_not_decide_today() {
        name(People.owner(), deputy, Duration.ofDays(7), Duration.ofDays(14)).statusCode(201);
        Loop.act(person(deputy), DECISION, Loop.proposed(Loop.evaluated("TREAT")), REASON)
                .statusCode(403);
    }

    @Test
    void once_it_is_ended_a_deputy_decides_nothing_more() {
        var id = named();
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        end(person("another-owner"), id, "*").statusCode(403).body("type", equalTo("/problems/not-your-deputy"));
        People.owner()
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/deputies/{id}/end", id)
                .then()
                .statusCode(428);
        end(People.owner(), id, "\"0\"").statusCode(200).body("endedAt", notNullValue());
        Loop.act(person(deputy), DECISION, treatment, REASON).statusCode(403);
        end(People.owner(), id, "*")
                .statusCode(409)
                .body("state", equalTo("ENDED"))
                .body("possible", hasSize(0));
    }

    @Test
    void nobody_is_named_for_ever_nor_for_the_past_nor_for_oneself() {
        name(People.owner(), deputy, Duration.ZERO, Duration.ofDays(400))
                .statusCode(422)
                .body("type", equalTo("/problems/deputy-out-of-bounds"))
                .body("latest", notNullValue());
        name(People.owner(), deputy, Duration.ofDays(-9), Duration.ofDays(-1)).statusCode(422);
        name(People.owner(), deputy, Duration.ofDays(9), Duration.ofDays(8)).statusCode(422);
        name(People.owner(), "risk-owner", Duration.ZERO, Duration.ofDays(1))
                .statusCode(422)
                .body("type", equalTo("/problems/deputy-of-oneself"));
        name(Calls.as(Tokens.agent("bot", "acme", "treatment:decide")), deputy, Duration.ZERO, Duration.ofDays(1))
                .statusCode(403)
                .body("type", equalTo("/problems/person-required"));
        name(People.analyst(), deputy, Duration.ZERO, Duration.ofDays(1)).statusCode(403);
    }

    @Test
    void everybody_sees_who_stands_in_for_whom() {
        var now = named();
        var later = name(People.owner(), deputy, Duration.ofDays(30), Duration.ofDays(40))
                .statusCode(201)
                .header("Location", containsString("/api/v1/deputies/"))
                .extract()
                .<String>path("id");
        People.analyst()
                .get("/api/v1/deputies?owner=risk-owner&deputy={deputy}", deputy)
                .then()
                .statusCode(200)
                .body("items.id", contains(later, now));
        People.analyst()
                .get("/api/v1/deputies?active=true&deputy={deputy}", deputy)
                .then()
                .statusCode(200)
                .body("items.id", contains(now));
        People.analyst()
                .get("/api/v1/deputies?active=false&limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(later))
                .body("items.id", not(hasItem(now)));
        People.analyst()
                .get("/api/v1/deputies/{id}", now)
                .then()
                .statusCode(200)
                .body("owner", equalTo("risk-owner"))
                .body("deputy", equalTo(deputy));
        People.admin("bravo").get("/api/v1/deputies/{id}", now).then().statusCode(404);
        end(People.admin("bravo"), now, "*").statusCode(404);
    }

    @Test
    void who_stands_in_for_whom_is_a_decision_that_can_be_proven() {
        var id = named();
        end(People.owner(), id, "*").statusCode(200);
        try (var facts = new Facts("shishin.risk.v1")) {
            var acts = facts.await(2, fact -> fact.data().path("about").asText().equals(id)).stream()
                    .map(fact -> fact.data().path("act").asText())
                    .toList();
            assertThat(acts).containsExactlyInAnyOrder("NAME_DEPUTY", "END_DEPUTY");
        }
        People.auditor()
                .get("/api/v1/deputies/{id}/trail", id)
                .then()
                .statusCode(200)
                .body("items.act", contains("NAME_DEPUTY", "END_DEPUTY"))
                .body("items[1].after.endedAt", notNullValue());
    }
}
