package shishin.catalog.crosswalk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.crosswalk.Crossing.APPROVE;
import static shishin.catalog.crosswalk.Crossing.CROSSWALKS;
import static shishin.catalog.crosswalk.Crossing.REJECT;
import static shishin.catalog.crosswalk.Crossing.ada;
import static shishin.catalog.crosswalk.Crossing.body;
import static shishin.catalog.crosswalk.Crossing.decide;
import static shishin.catalog.crosswalk.Crossing.propose;
import static shishin.catalog.crosswalk.Crossing.proposed;
import static shishin.catalog.crosswalk.Crossing.shipped;
import static shishin.catalog.crosswalk.Crossing.tenant;
import static shishin.catalog.crosswalk.Crossing.vera;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class CorrespondenceTest {

    @Test
    void what_is_proposed_is_kept_as_it_was_said() {
        var tenant = tenant();
        var path = propose(tenant, "2.2.1-2.7", "A.8.13", "Table of the sector council")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        ada(tenant)
                .get(path)
                .then()
                .statusCode(200)
                .body("shipped", equalTo(false))
                .body("source.item", equalTo("2.2.1-2.7"))
                .body("target.item", equalTo("A.8.13"))
                .body("relation", equalTo("SUBSET"))
                .body("strength", equalTo(6))
                .body("explanation.ja", equalTo("控えを取る。"))
                .body("provenance.page", equalTo("12"))
                .body("review.status", equalTo("PROPOSED"))
                .body("review.proposedBy", equalTo("ada"))
                .body("review.decidedBy", nullValue());
    }

    @Test
    void every_document_that_relates_two_items_is_kept_and_none_twice() {
        var tenant = tenant();
        propose(tenant, "2.2.1-2.7", "A.8.13", "One table").statusCode(201);
        propose(tenant, "2.2.1-2.7", "A.8.13", "Another table").statusCode(201);
        propose(tenant, "2.2.1-2.7", "A.8.13", "One table")
                .statusCode(409)
                .body("type", equalTo("/problems/correspondence-exists"));
        ada(tenant)
                .get(CROSSWALKS + "?item=2.2.1-2.7&shipped=false")
                .then()
                .body("items.provenance.document", contains("One table", "Another table"));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            9.9.9     | A.8.13 | SUBSET | 6  | /problems/unknown-end                  | the source has no such item
            2.2.1-2.7 | A.9.99 | SUBSET | 6  | /problems/unknown-end                  | the standard has no such control
            2.2.1-2.7 | A.8.13 | SUBSET | 0  | /problems/contradictory-correspondence | related, and not at all
            2.2.1-2.7 | A.8.13 | NONE   | 3  | /problems/contradictory-correspondence | unrelated, and strongly
            2.2.1-2.7 | A.8.13 | SUBSET | 11 | /problems/invalid-content              | stronger than can be
            """)
    void what_cannot_be_is_refused(String item, String target, String relation, int strength, String type, String why) {
        ada(tenant())
                .body(body(item, target, relation, strength, "Table"))
                .post(CROSSWALKS)
                .then()
                .statusCode(422)
                .body("type", equalTo(type));
    }

    @Test
    void nothing_corresponds_to_itself() {
        ada(tenant())
                .body(body("2.2.1-2.7", "2.2.1-2.7", "EQUAL", 10, "Table")
                        .replace("iso-iec-27001-2022", "nisc-4-measures"))
                .post(CROSSWALKS)
                .then()
                .statusCode(422)
                .body("reason", equalTo("ITSELF"));
    }

    @Test
    void of_a_catalogue_nothing_is_known_of_every_item_is_taken() {
        ada(tenant())
                .body(body("2.2.1-2.7", "SI-12", "INTERSECTS", 4, "Table").replace("iso-iec-27001-2022", "our-own"))
                .post(CROSSWALKS)
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_revised_is_proposed_anew_by_whoever_revised_it() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(vera(tenant), path, 0, APPROVE).statusCode(200);
        var better = body("2.2.1-2.7", "A.8.13", "EQUIVALENT", 8, "Table of the sector council");
        vera(tenant).body(better).put(path).then().statusCode(428);
        vera(tenant).header("If-Match", "\"0\"").body(better).put(path).then().statusCode(412);
        vera(tenant)
                .header("If-Match", "\"1\"")
                .body(better)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("review.status", equalTo("PROPOSED"))
                .body("review.proposedBy", equalTo("vera"))
                .body("review.reason", nullValue());
        decide(vera(tenant), path, 2, APPROVE).statusCode(403);
        decide(ada(tenant), path, 2, APPROVE).statusCode(200);
        ada(tenant)
                .get(path + "/trail")
                .then()
                .body("act", contains("APPROVED", "REVISED", "APPROVED", "PROPOSED"))
                .body("by", contains("ada", "vera", "vera", "ada"))
                .body("strength", contains(8, 8, 6, 6));
    }

    @Test
    void what_is_approved_is_taken_back_only_after_it_was_rejected() {
        var tenant = tenant();
        var path = proposed(tenant, "2.2.1-2.7", "A.8.13");
        decide(vera(tenant), path, 0, APPROVE).statusCode(200);
        ada(tenant)
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correspondence-is-approved"));
        decide(vera(tenant), path, 1, REJECT).statusCode(200);
        ada(tenant).header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        ada(tenant).get(path).then().statusCode(404);
    }

    @Test
    void what_came_with_the_service_is_not_changed() {
        var tenant = tenant();
        var path = shipped(tenant, "2.2.1-2.7", "A.8.13");
        ada(tenant)
                .header("If-Match", "*")
                .body(body("2.2.1-2.7", "A.8.13", "EQUAL", 10, "x"))
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correspondence-is-shipped"));
        ada(tenant).header("If-Match", "*").delete(path).then().statusCode(409);
    }

    @Test
    void another_tenants_correspondence_is_not_there() {
        var path = proposed(tenant(), "2.2.1-2.7", "A.8.13");
        var eve = tenant();
        vera(eve).get(path).then().statusCode(404);
        vera(eve).get(path + "/trail").then().statusCode(404);
        decide(vera(eve), path, 0, APPROVE).statusCode(404);
        vera(eve).header("If-Match", "*").delete(path).then().statusCode(404);
        vera(eve).get(CROSSWALKS + "?shipped=false&count=true").then().body("total", equalTo(0));
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended_also_from_shipped_to_own() {
        var tenant = tenant();
        var first = proposed(tenant, "2.2.1-2.7", "A.8.13");
        var second = proposed(tenant, "2.2.1-2.7", "A.7.10");
        var query = CROSSWALKS + "?item=2.2.1-2.7&to=iso-iec-27001-2022&count=true&limit=2";
        var next = ada(tenant)
                .get(query)
                .then()
                .body("total", equalTo(3))
                .body("items.shipped", contains(true, false))
                .body("items[1].id", endsWith(first.substring(CROSSWALKS.length() + 1)))
                .extract()
                .<String>path("next");
        ada(tenant)
                .get(query + "&cursor=" + next)
                .then()
                .body("items.id", contains(second.substring(CROSSWALKS.length() + 1)))
                .body("next", nullValue());
        ada(tenant).get(query + "&cursor=nonsense").then().statusCode(400);
    }

    @Test
    void correspondences_are_found_by_status_relation_and_strength() {
        var tenant = tenant();
        decide(vera(tenant), proposed(tenant, "2.2.1-2.7", "A.8.13"), 0, APPROVE)
                .statusCode(200);
        decide(vera(tenant), shipped(tenant, "2.2.1-2.4", "A.8.17"), 0, APPROVE).statusCode(200);
        ada(tenant)
                .get(CROSSWALKS + "?status=APPROVED")
                .then()
                .body("items.shipped", contains(true, false))
                .body("items.review.decidedBy", contains("vera", "vera"));
        ada(tenant)
                .get(CROSSWALKS + "?status=APPROVED&relation=SUBSET&strength=6")
                .then()
                .body("items.target.item", contains("A.8.13"));
        ada(tenant).get(CROSSWALKS + "?status=APPROVED&strength=10").then().body("items.size()", equalTo(0));
    }

    @Test
    void the_same_proposal_sent_again_with_its_key_is_the_first_answer() {
        var tenant = tenant();
        var key = UUID.randomUUID().toString();
        var content = body("2.2.1-2.7", "A.8.13", "SUBSET", 6, "Table");
        var id = ada(tenant)
                .header("Idempotency-Key", key)
                .body(content)
                .post(CROSSWALKS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ada(tenant)
                .header("Idempotency-Key", key)
                .body(content)
                .post(CROSSWALKS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
    }
}
