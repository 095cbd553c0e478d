package shishin.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.agent;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Facts;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ProposalTest {

    private static final String TAKE = "{\"decision\":\"TAKEN\",\"reason\":\"Agreed.\"}";
    static final String BASIS = """
            {"summary": "Encryption is required but not checked.", "proposals": [
              {"item": "1.2.3-4.1.8", "clause": null, "proposal": "Name who checks.", "reason": "Nobody does."}]}""";

    @Test
    void an_evaluation_with_a_basis_proposes_a_revision_of_each_standard_of_its_tenant() {
        var tenant = tenant();
        var covering = standard(tenant, "Covering");
        clause(tenant, covering, "3.2", "1.2.3");
        clause(tenant, covering, "3.3", "1.1.1");
        var silent = standard(tenant, "Silent");
        var foreign = standard(tenant(), "Foreign");

        tell(tenant, UUID.randomUUID(), UUID.randomUUID(), "nisc-4-measures", BASIS);

        awaitProposals(tenant, covering, 1);
        editor(tenant)
                .get(covering + "/proposals")
                .then()
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].risk.code", equalTo("R-2026-0001"))
                .body("items[0].items", contains("1.2.3-4.1.8"))
                .body("items[0].clauses", contains("3.2"))
                .body("items[0].summary", equalTo("Encryption is required but not checked."))
                .body("items[0].revisions[0].proposal", equalTo("Name who checks."))
                .body("items[0].decision", nullValue());
        editor(tenant).get(silent + "/proposals").then().body("items.clauses", contains(empty()));
        editor(tenant).get(foreign + "/proposals").then().statusCode(404);
    }

    @Test
    void an_evaluation_proposes_once_however_often_it_is_told() {
        var tenant = tenant();
        var standard = standard(tenant, "Once");
        var evaluation = UUID.randomUUID();
        var event = UUID.randomUUID();
        tell(tenant, event, evaluation, "nisc-4-measures", BASIS);
        tell(tenant, event, evaluation, "nisc-4-measures", BASIS);
        tell(tenant, UUID.randomUUID(), evaluation, "nisc-4-measures", BASIS);
        tell(tenant, UUID.randomUUID(), UUID.randomUUID(), "nisc-4-measures", BASIS);
        awaitProposals(tenant, standard, 2);
        editor(tenant).get(standard + "/proposals?count=true").then().body("total", equalTo(2));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            nisc-4-measures | null                           | it has no basis
            nisc-4-measures | {"summary":"","proposals":[]}  | its basis is empty
            another-edition | {"summary":"x","proposals":[]} | it is about another edition
            """)
    void an_evaluation_that_concerns_no_standard_proposes_nothing(String edition, String basis, String reason) {
        var tenant = tenant();
        var standard = standard(tenant, "Untouched");
        tell(tenant, UUID.randomUUID(), UUID.randomUUID(), edition, basis);
        tell(tenant, UUID.randomUUID(), UUID.randomUUID(), "nisc-4-measures", BASIS);
        awaitProposals(tenant, standard, 1);
        editor(tenant)
                .get(standard + "/proposals")
                .then()
                .body("items.summary", contains("Encryption is required but not checked."));
    }

    @Test
    void the_fact_as_it_is_documented_is_understood() {
        var tenant = tenant();
        var standard = standard(tenant, "Documented");
        var type = "shishin.risk.risk-evaluated.v1";
        Facts.tell("shishin.risk.v1", type, UUID.randomUUID().toString(), "risk", tenant, Facts.example(type));
        awaitProposals(tenant, standard, 1);
        editor(tenant).get(standard + "/proposals").then().body("items[0].revisions[0].clause", equalTo("12"));
    }

    @Test
    void a_person_decides_once_and_the_decision_is_announced() {
        var tenant = tenant();
        var proposal = proposal(tenant);
        try (var facts = new Facts("shishin.catalog.v1")) {
            editor(tenant).body(TAKE).post(proposal + "/decision").then().statusCode(428);
            editor(tenant)
                    .header("If-Match", "\"4\"")
                    .body(TAKE)
                    .post(proposal + "/decision")
                    .then()
                    .statusCode(412);
            editor(tenant)
                    .header("If-Match", "\"0\"")
                    .body(TAKE)
                    .post(proposal + "/decision")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("TAKEN"))
                    .body("decision.by", equalTo("ada"))
                    .body("decision.reason", equalTo("Agreed."));
            editor(tenant)
                    .header("If-Match", "\"1\"")
                    .body(TAKE)
                    .post(proposal + "/decision")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/proposal-already-decided"))
                    .body("state", equalTo("TAKEN"))
                    .body("possible", empty());
            facts.await(1, fact -> fact.tenant().equals(tenant));
            var told = facts.after(Duration.ofMillis(500), fact -> fact.tenant().equals(tenant));
            assertThat(told).singleElement().satisfies(fact -> {
                assertThat(fact.type()).isEqualTo("shishin.catalog.proposal-decided.v1");
                assertThat(fact.data().get("decision").asText()).isEqualTo("TAKEN");
                assertThat(proposal)
                        .contains(fact.key(), fact.data().get("proposalId").asText());
            });
        }
    }

    @Test
    void an_agent_does_not_decide() {
        var tenant = tenant();
        agent(tenant)
                .header("If-Match", "\"0\"")
                .body(TAKE)
                .post(proposal(tenant) + "/decision")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/person-required"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"reason":"x"}                       | the decision is missing
            {"decision":"TAKEN"}                 | the reason is missing
            {"decision":"REJECTED","reason":" "} | the reason is blank
            """)
    void a_decision_has_a_reason(String body, String reason) {
        var tenant = tenant();
        editor(tenant)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(proposal(tenant) + "/decision")
                .then()
                .statusCode(422);
    }

    @Test
    void proposals_are_found_by_their_state_and_keep_the_standard_on_record() {
        var tenant = tenant();
        var proposal = proposal(tenant);
        var standard = proposal.replaceAll("/proposals/.*", "");
        var reject = "{\"decision\":\"REJECTED\",\"reason\":\"Covered elsewhere.\"}";
        editor(tenant)
                .header("If-Match", "\"0\"")
                .body(reject)
                .post(proposal + "/decision")
                .then()
                .statusCode(200);
        editor(tenant).get(standard + "/proposals?state=OPEN").then().body("items", empty());
        editor(tenant).get(standard + "/proposals?state=REJECTED").then().body("items.state", contains("REJECTED"));
        editor(tenant)
                .header("If-Match", "\"0\"")
                .delete(standard)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/standard-has-proposals"));
    }

    private static String tenant() {
        return "t-" + UUID.randomUUID();
    }

    /** The path of an open proposal. */
    private static String proposal(String tenant) {
        var standard = standard(tenant, "With a proposal");
        tell(tenant, UUID.randomUUID(), UUID.randomUUID(), "nisc-4-measures", BASIS);
        awaitProposals(tenant, standard, 1);
        return standard + "/proposals/"
                + editor(tenant).get(standard + "/proposals").path("items[0].id");
    }

    static void awaitProposals(String tenant, String standard, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> editor(tenant)
                        .get(standard + "/proposals?count=true")
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(count)));
    }

    static void tell(String tenant, UUID event, UUID evaluation, String edition, String basis) {
        var risk = "0199e0a0-0000-7000-8000-000000000004";
        Facts.tell("shishin.risk.v1", "shishin.risk.risk-evaluated.v1", event.toString(), risk, tenant, """
                {"riskId": "%s", "code": "R-2026-0001", "title": "Lost media", "evaluationId": "%s", "edition": "%s",
                 "items": ["1.2.3-4.1.8"], "level": "HIGH", "decision": "TREAT", "basisForRevision": %s}
                """.formatted(
                        risk, evaluation, edition, basis));
    }
}
