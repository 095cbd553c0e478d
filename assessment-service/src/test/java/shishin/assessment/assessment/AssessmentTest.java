package shishin.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.World;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

@QuarkusTest
class AssessmentTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private ValidatableResponse act(String place, String act, long version, String body) {
        var call = World.assessor(tenant).header("If-Match", "\"" + version + "\"");
        return (body.isEmpty() ? call : call.body(body)).post(place + "/" + act).then();
    }

    @Test
    void a_planned_assessment_is_pinned_to_the_edition_as_it_is() {
        var id = World.plannedAssessment(tenant);
        World.reader(tenant)
                .get(World.ASSESSMENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("editionDigest", equalTo(World.DIGEST))
                .body("plannedBy", equalTo("ada"))
                .body("possible", contains("opening"));
    }

    @Test
    void an_assessment_goes_through_its_states_and_every_act_is_recorded() {
        var place = World.ASSESSMENTS + "/" + World.plannedAssessment(tenant);
        act(place, "opening", 0, "").statusCode(200).body("state", equalTo("OPEN"));
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        act(place, "review", 1, "{\"reason\":\"All answered\"}").statusCode(200);
        act(place, "closure", 2, "")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("contentDigest", matchesPattern("sha256:[0-9a-f]{64}"));
        act(place, "reopening", 3, "{}").statusCode(422).body("type", endsWith("/reason-missing"));
        act(place, "reopening", 3, "{\"reason\":\"A host was forgotten\"}")
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("OPEN"))
                .body("contentDigest", nullValue());
        World.reader(tenant)
                .get(place + "/acts")
                .then()
                .body("items.act", contains("opening", "review", "closure", "reopening"))
                .body("items[2].contentDigest", notNullValue())
                .body("items[3].reason", equalTo("A host was forgotten"))
                .body("items.by", hasItem("ada"));
    }

    @Test
    void the_digest_follows_the_content() {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        var first = closed(place, 1);
        act(place, "reopening", 3, "{\"reason\":\"Again\"}").statusCode(200);
        assertThat(closed(place, 4)).isEqualTo(first);
        act(place, "reopening", 6, "{\"reason\":\"More\"}").statusCode(200);
        World.answered(tenant, place, "1.1.1-2", "CONFORMS");
        assertThat(closed(place, 7)).isNotEqualTo(first);
    }

    private String closed(String place, long version) {
        act(place, "review", version, "").statusCode(200);
        return act(place, "closure", version + 1, "").statusCode(200).extract().path("contentDigest");
    }

    @Test
    void an_act_that_needs_no_reason_needs_no_body() {
        var place = World.ASSESSMENTS + "/" + World.plannedAssessment(tenant);
        RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("ada", tenant, "assessment:write"))
                .header("If-Match", "\"0\"")
                .post(place + "/opening")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
    }

    @Test
    void a_closed_assessment_is_locked() {
        var place = World.openAssessment(tenant);
        closed(place, 1);
        World.assessor(tenant)
                .header("If-None-Match", "*")
                .body(World.answer("CONFORMS"))
                .put(place + "/answers/1.1.1-1")
                .then()
                .statusCode(409)
                .body("type", endsWith("/assessment-not-open"))
                .body("possible", contains("reopening"));
    }

    @Test
    void an_act_out_of_order_is_refused_and_the_possible_ones_are_named() {
        var place = World.ASSESSMENTS + "/" + World.plannedAssessment(tenant);
        act(place, "closure", 0, "")
                .statusCode(409)
                .body("type", endsWith("/act-not-possible"))
                .body("state", equalTo("DRAFT"))
                .body("possible", contains("opening"));
        World.assessor(tenant).post(place + "/opening").then().statusCode(428);
        act(place, "opening", 7, "").statusCode(412);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Autumn\"     | \" \"                       | /title        | a title is not blank",
                "\"SELF_CHECK\" | \"PARTY\"                   | /kind         | a kind is one of few",
                "\"system\"     | \"A System\"                | /subject/type | a type is one word",
                "\"billing\"    | null                        | /subject/id   | a subject has an id",
            })
    void every_fault_is_named_with_its_place(String right, String wrong, String pointer, String reason) {
        var body =
                "{\"kind\":\"SELF_CHECK\",\"title\":\"Autumn\",\"subject\":{\"type\":\"system\",\"id\":\"billing\"},\"edition\":\"drill\"}";
        World.assessor(tenant)
                .body(body.replace(right, wrong))
                .post(World.ASSESSMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"edition\":\"nowhere\"                             | unknown-edition",
                "\"edition\":\"drill\",\"items\":[\"9.9\"]           | unknown-items",
                "\"edition\":\"drill\",\"periodFrom\":\"2026-02-01\",\"periodTo\":\"2026-01-01\" | period-ends-before-it-begins",
            })
    void what_cannot_be_assessed_is_refused(String more, String problem) {
        World.assessor(tenant)
                .body("{\"kind\":\"EXERCISE\",\"title\":\"x\",\"subject\":{\"type\":\"unit\",\"id\":\"a\"}," + more
                        + "}")
                .post(World.ASSESSMENTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void assessments_are_listed_by_what_they_are() {
        World.plannedAssessment(tenant);
        var open = World.openAssessment(tenant);
        World.reader(tenant).get(World.ASSESSMENTS).then().body("items", hasSize(2));
        World.reader(tenant)
                .get(World.ASSESSMENTS + "?state=OPEN&subject=system:billing&kind=SELF_CHECK&edition=drill")
                .then()
                .body("items.id", contains(open.substring(open.lastIndexOf('/') + 1)));
        World.reader(tenant).get(World.ASSESSMENTS + "?subject=billing").then().statusCode(400);
        World.reader(tenant)
                .get(World.ASSESSMENTS + "?sort=title&limit=1")
                .then()
                .body("next", notNullValue());
    }

    @Test
    void opening_and_closing_are_told_once() {
        var place = World.openAssessment(tenant);
        var digest = closed(place, 1);
        act(place, "closure", 3, "").statusCode(409);
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(2, fact -> fact.tenant().equals(tenant));
            assertThat(facts.after(Duration.ofMillis(300), fact -> fact.tenant().equals(tenant)))
                    .hasSize(2);
            assertThat(told.stream().map(Facts.Published::type))
                    .containsExactly(
                            "shishin.assessment.assessment-opened.v1", "shishin.assessment.assessment-closed.v1");
            assertThat(told.getLast().data().get("digest").asText()).isEqualTo(digest);
        }
    }
}
