package shishin.risk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Mentions;
import shishin.platform.test.Tokens;
import shishin.platform.test.Walls;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Rules;
import shishin.risk.Things;

@QuarkusTest
class ErasureTest {

    private static final String ERASURES = "/api/v1/erasures";

    @Inject
    DataSource database;

    private static RequestSpecification officer(String tenant) {
        return Calls.as(Tokens.of("officer", tenant, "person:erase", "tenant:erase", "tenant:export"));
    }

    private static ValidatableResponse erase(String tenant, String person) {
        return officer(tenant)
                .body("{\"person\": \"%s\"}".formatted(person))
                .post(ERASURES + "/person")
                .then();
    }

    private static JsonPath doneHere(String tenant, String erasure) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> officer(tenant)
                                .get(ERASURES + "/" + erasure)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        view -> view.get("services.risk") != null);
    }

    private static void done(String service, String tenant, String erasure) {
        Facts.tell(
                "shishin." + service + ".v1",
                "shishin." + service + ".erasure-done.v1",
                UUID.randomUUID().toString(),
                erasure,
                tenant,
                Facts.example("shishin." + service + ".erasure-done.v1")
                        .replace("0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b31", erasure));
    }

    @Test
    void whoever_walked_the_whole_loop_is_forgotten_in_every_table_and_the_loop_stays() throws SQLException {
        var risk = Loop.accepted();
        Loop.complete(started());
        Things.incident();
        Things.issue();
        for (var person : new String[] {"risk-owner", "risk-approver", "risk-analyst"}) {
            assertThat(Mentions.of(person, database, "acme")).as(person).isNotEmpty();
            var erasure = erase("acme", person)
                    .statusCode(201)
                    .header("Location", startsWith(ERASURES))
                    .body("state", equalTo("RUNNING"))
                    .body("requestedBy", equalTo("officer"))
                    .extract()
                    .<String>path("id");
            assertThat(doneHere("acme", erasure).getInt("services.risk.changed"))
                    .isPositive();
            assertThat(Mentions.of(person, database, "acme")).as(person).isEmpty();
            if (person.equals("risk-owner")) Loop.see(risk).body("owner", equalTo("erased-" + erasure));
        }
        People.auditor()
                .get("/api/v1/risks/{id}/trail", risk)
                .then()
                .statusCode(200)
                .body("items.actor", hasItem(startsWith("erased-")));
    }

    @Test
    void who_wrote_criteria_with_somebody_else_is_forgotten_alone() throws SQLException {
        var tenant = "privacy-" + UUID.randomUUID().toString().substring(0, 8);
        var content = Rules.inForce(tenant);
        var draft = Rules.drafted(tenant, content);
        Calls.as(Tokens.of("second-analyst", tenant, "risk:read", "risk:write"))
                .header("If-Match", "*")
                .body(Map.of("reason", "改めて", "content", content))
                .put("/api/v1/criteria/drafts/{id}", draft)
                .then()
                .statusCode(200);
        Rules.approve(tenant, draft).statusCode(200);
        inForceIsBy(tenant, "risk-analyst, second-analyst");
        var erasure = erase(tenant, "risk-analyst").statusCode(201).extract().<String>path("id");
        doneHere(tenant, erasure);
        assertThat(Mentions.of("risk-analyst", database, tenant)).isEmpty();
        inForceIsBy(tenant, "erased-%s, second-analyst".formatted(erasure));
        assertThat(Walls.asTenant(database, tenant, "select by from criteria where number = 2"))
                .containsExactly("erased-%s, second-analyst".formatted(erasure));
    }

    private static void inForceIsBy(String tenant, String writers) {
        People.analyst(tenant).get("/api/v1/criteria").then().statusCode(200).body("by", equalTo(writers));
    }

    private static String started() {
        var treatment = Loop.proposed(Loop.evaluated("TREAT"));
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        return treatment;
    }

    @Test
    void it_is_done_when_all_three_services_have_said_so_and_the_trail_does_not_say_whom() throws SQLException {
        var tenant = "privacy-" + UUID.randomUUID().toString().substring(0, 8);
        try (var facts = new Facts("shishin.risk.v1")) {
            var erasure = erase(tenant, "ada").statusCode(201).extract().<String>path("id");
            doneHere(tenant, erasure);
            assertThat(facts.await(3, fact -> fact.tenant().equals(tenant)))
                    .extracting(Facts.Published::type)
                    .containsExactlyInAnyOrder(
                            "shishin.risk.erasure-requested.v1",
                            "shishin.risk.decision-recorded.v1",
                            "shishin.risk.erasure-done.v1");
            done("catalog", tenant, erasure);
            done("assessment", tenant, erasure);
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            officer(tenant).get(ERASURES).path("items[0].state").equals("DONE"));
            erase(tenant, "ada")
                    .statusCode(409)
                    .body("type", equalTo("/problems/person-being-erased"))
                    .body("erasure", equalTo(erasure));
            assertThat(Mentions.of("ada", database, tenant)).isEmpty();
            assertThat(Walls.asTenant(database, tenant, "select act || ' ' || actor from trail_entry"))
                    .containsExactly("ERASE_PERSON officer");
            officer("bravo").get(ERASURES + "/" + erasure).then().statusCode(404);
        }
    }

    @Test
    void nobody_and_the_system_cannot_be_erased_nor_another_tenant() {
        for (var nobody : new String[] {"", " ", "system", "erased-1", "a\\nb"})
            erase("acme", nobody).statusCode(422);
        officer("acme")
                .body("{\"tenant\": \"bravo\"}")
                .post(ERASURES + "/tenant")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-your-tenant"));
        People.admin("acme")
                .body("{\"tenant\": \"acme\"}")
                .post(ERASURES + "/tenant")
                .then()
                .statusCode(403);
    }

    @Test
    void of_a_tenant_nothing_stays_but_that_it_was_asked_for() throws SQLException {
        var tenant = "leaving-" + UUID.randomUUID().toString().substring(0, 8);
        var risk = Loop.identified(People.analyst(tenant), "");
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", 4, 4))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        People.analyst(tenant)
                .body(Loop.evaluation("TREAT"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201);
        assertThat(officer(tenant)
                        .get("/api/v1/risk-export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        assertThat(Mentions.tablesOf(database, tenant)).contains("risk", "trail_entry", "evaluation");
        var erasure = officer(tenant)
                .body("{\"tenant\": \"%s\"}".formatted(tenant))
                .post(ERASURES + "/tenant")
                .then()
                .statusCode(201)
                .body("scope", equalTo("TENANT"))
                .extract()
                .<String>path("id");
        doneHere(tenant, erasure);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Mentions.tablesOf(database, tenant))
                        .isSubsetOf("erasure", "erasure_request", "inbox"));
    }
}
