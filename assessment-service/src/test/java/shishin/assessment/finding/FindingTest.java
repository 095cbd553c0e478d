package shishin.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class FindingTest {

    private static final String ACTION = "{\"rootCause\":\"An old template\",\"correctiveAction\":\"A new one\"}";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private ValidatableResponse raise(String grade, String more) {
        return World.assessor(tenant)
                .body("""
                        {"grade":"%s","items":["1.1.1-1"],"title":"Logs","description":"Not kept"%s}""".formatted(grade, more))
                .post(World.FINDINGS)
                .then();
    }

    private static final String PLACE = ",\"edition\":\"drill\",\"subject\":{\"type\":\"system\",\"id\":\"billing\"}";

    private String raised() {
        return World.FINDINGS + "/"
                + raise("MAJOR", PLACE).statusCode(201).extract().path("id");
    }

    private ValidatableResponse act(String place, String act, long version, String body) {
        return World.assessor(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(place + "/" + act)
                .then();
    }

    private String proof() {
        var evidence =
                World.assessor(tenant).body(World.evidence("log", "PASS")).post(World.EVIDENCE);
        return "{\"evidence\":[\"%s\"]}".formatted(evidence.<String>path("id"));
    }

    @Test
    void a_finding_is_followed_until_it_is_proven_mended() {
        var place = raised();
        act(place, "action", 0, ACTION).statusCode(200).body("state", equalTo("ACTED"));
        act(place, "verification", 1, "{\"effective\":true,\"effectiveness\":\"No host since\"}")
                .statusCode(200)
                .body("state", equalTo("VERIFIED"));
        act(place, "closure", 2, "{\"evidence\":[]}").statusCode(422).body("type", endsWith("/evidence-missing"));
        act(place, "closure", 2, proof())
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("CLOSED"))
                .body("closingEvidence", hasSize(1))
                .body("possible", hasSize(0));
    }

    @Test
    void an_action_without_effect_opens_it_again() {
        var place = raised();
        act(place, "action", 0, ACTION).statusCode(200);
        act(place, "verification", 1, "{\"effective\":false,\"effectiveness\":\"It came back\"}")
                .body("state", equalTo("OPEN"))
                .body("effectiveness", equalTo("It came back"));
    }

    @Test
    void an_act_out_of_order_is_refused_and_the_possible_ones_are_named() {
        var place = raised();
        act(place, "closure", 0, proof())
                .statusCode(409)
                .body("state", equalTo("OPEN"))
                .body("possible", contains("revision", "action"));
        act(place, "action", 5, ACTION).statusCode(412);
        World.assessor(tenant).body(ACTION).post(place + "/action").then().statusCode(428);
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({"MAJOR, 30", "MINOR, 90", "OBSERVATION, 180"})
    void the_graver_the_sooner(String grade, int days) {
        var due = LocalDate.ofInstant(java.time.Instant.now(), ZoneOffset.UTC).plusDays(days);
        raise(grade, PLACE).body("due", equalTo(due.toString()));
    }

    @Test
    void an_opportunity_may_be_left() {
        raise("OPPORTUNITY", PLACE).body("due", nullValue());
        raise("OPPORTUNITY", PLACE + ",\"due\":\"2027-01-01\"").body("due", equalTo("2027-01-01"));
    }

    @Test
    void a_finding_of_an_assessment_is_about_what_it_assesses_and_is_told() {
        var place = World.openAssessment(tenant);
        var assessment = place.substring(place.lastIndexOf('/') + 1);
        var id = raise("MINOR", ",\"assessmentId\":\"" + assessment + "\"")
                .statusCode(201)
                .body("edition", equalTo("drill"))
                .body("subject.id", equalTo("billing"))
                .extract()
                .<String>path("id");
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(1, fact -> fact.key().equals(id)).getFirst();
            assertThat(told.type()).isEqualTo("shishin.assessment.finding-raised.v1");
            assertThat(told.data().get("assessmentId").asText()).isEqualTo(assessment);
        }
        World.reader(tenant)
                .get(World.FINDINGS + "?assessment=" + assessment + "&grade=MINOR&state=OPEN&item=1.1.1-1")
                .then()
                .body("items.id", contains(id));
        World.reader(tenant).get(World.FINDINGS + "?item=9.9").then().body("items", hasSize(0));
    }

    @Test
    void a_finding_has_a_place_known_items_and_words() {
        raise("MAJOR", "").statusCode(422).body("type", endsWith("/finding-without-a-place"));
        raise("MAJOR", PLACE.replace("drill", "nowhere")).statusCode(422).body("type", endsWith("/unknown-edition"));
        World.assessor(tenant)
                .body("{\"grade\":\"MAJOR\",\"items\":[],\"title\":\"\",\"description\":\"x\"" + PLACE + "}")
                .post(World.FINDINGS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/items", "/title"));
        World.assessor(tenant)
                .body("{\"grade\":\"MAJOR\",\"items\":[\"9.9\"],\"title\":\"x\",\"description\":\"x\"" + PLACE + "}")
                .post(World.FINDINGS)
                .then()
                .statusCode(422)
                .body("unknownItems", hasItem("9.9"));
    }
}
