package shishin.catalog.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Servers;

/** What becomes of a proposal that a person takes. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class AmendmentTest {

    private final String tenant = "amend-" + UUID.randomUUID();
    private String standard = "";

    @BeforeEach
    void drawUp() {
        standard = standard(tenant, "Amended");
    }

    private String proposal() {
        ProposalTest.tell(tenant, UUID.randomUUID(), UUID.randomUUID(), "nisc-4-measures", ProposalTest.BASIS);
        ProposalTest.awaitProposals(tenant, standard, 1);
        return editor(tenant).get(standard + "/proposals").path("items[0].id");
    }

    private ValidatableResponse take(String proposal, String into) {
        return editor(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"TAKEN\",\"reason\":\"Agreed.\"%s}".formatted(into))
                .post(standard + "/proposals/" + proposal + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void it_lies_upon_the_clauses_that_cover_its_items() {
        clause(tenant, standard, "3.2", "1.2.3");
        clause(tenant, standard, "3.3", "1.1.1");
        var proposal = proposal();
        take(proposal, "").body("takenInto", contains("3.2"));
        editor(tenant)
                .get(standard + "/clauses/3.2")
                .then()
                .body("amendments.proposalId", contains(proposal))
                .body("amendments[0].riskCode", equalTo("R-2026-0001"))
                .body("amendments[0].proposal", equalTo("Name who checks."))
                .body("amendments[0].takenBy", equalTo("ada"))
                .body("amendments[0].settled", equalTo(false));
        editor(tenant).get(standard + "/clauses/3.3").then().body("amendments", empty());
    }

    @Test
    void where_no_clause_covers_its_item_one_is_begun() {
        take(proposal(), "").body("takenInto", contains("1.2.3-4.1.8"));
        editor(tenant)
                .get(standard + "/clauses/1.2.3-4.1.8")
                .then()
                .statusCode(200)
                .body("items", contains("1.2.3-4.1.8"))
                .body("amendments", hasSize(1));
    }

    @Test
    void it_is_taken_into_the_clause_that_is_named() {
        clause(tenant, standard, "3.2", "1.2.3");
        take(proposal(), ",\"into\":\"9\"").body("takenInto", contains("9"));
        editor(tenant).get(standard + "/clauses/9").then().body("items", contains("1.2.3-4.1.8"));
        editor(tenant).get(standard + "/clauses/3.2").then().body("amendments", empty());
    }

    @Test
    void the_draft_is_adopted_only_when_its_text_says_so() {
        clause(tenant, standard, "3.2", "1.2.3");
        var proposal = proposal();
        take(proposal, "");
        editor(tenant).get(standard + "/draft").then().body("toSettle", contains("3.2"));
        AdoptionTest.adopt(tenant, standard)
                .statusCode(409)
                .body("type", equalTo("/problems/amendments-to-settle"))
                .body("clauses", contains("3.2"));
        rewrite(UUID.randomUUID().toString()).statusCode(404);
        rewrite(proposal).statusCode(200).body("amendments.settled", contains(true));
        AdoptionTest.adopt(tenant, standard).statusCode(201);
        editor(tenant)
                .get(standard + "/editions/1/clauses")
                .then()
                .body("items[0].text", equalTo("The owner checks."))
                .body("items[0].proposals", contains(proposal));
        editor(tenant).get(standard + "/draft").then().body("changed", equalTo(false));
    }

    @Test
    void a_clause_does_not_take_an_open_proposal_with_it() {
        clause(tenant, standard, "3.2", "1.2.3");
        take(proposal(), "");
        editor(tenant)
                .header("If-Match", "*")
                .delete(standard + "/clauses/3.2")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/amendments-to-settle"));
    }

    private ValidatableResponse rewrite(String settled) {
        return editor(tenant)
                .header("If-Match", "*")
                .body("{\"title\":\"Rule\",\"text\":\"The owner checks.\",\"items\":[\"1.2.3\"],\"settles\":[\"%s\"]}"
                        .formatted(settled))
                .put(standard + "/clauses/3.2")
                .then();
    }
}
