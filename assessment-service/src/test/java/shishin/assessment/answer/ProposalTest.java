package shishin.assessment.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class ProposalTest {

    private final String tenant = World.newTenant();
    private String answer = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        answer = World.openAssessment(tenant) + "/answers/1.1.1-1";
    }

    private String propose(String result) {
        return World.agent(tenant)
                .body("{\"result\":\"%s\",\"confidence\":0.9,\"rationale\":\"Seen\"}".formatted(result))
                .post(answer + "/proposals")
                .then()
                .statusCode(201)
                .body("proposedBy", equalTo("scanner"))
                .extract()
                .path("id")
                .toString();
    }

    @Test
    void a_proposal_stands_beside_the_answer_until_a_person_decides() {
        World.assessor(tenant)
                .header("If-None-Match", "*")
                .body(World.answer("CONFORMS"))
                .put(answer)
                .then()
                .statusCode(201);
        var place = answer + "/proposals/" + propose("DOES_NOT_CONFORM");
        World.reader(tenant).get(answer).then().body("result", equalTo("CONFORMS"));
        World.reader(tenant).get(answer + "/proposals").then().body("items.state", contains("PROPOSED"));
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Confirmed\"}")
                .post(place + "/adoption")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ADOPTED"))
                .body("decidedBy", equalTo("ada"));
        World.reader(tenant)
                .get(answer)
                .then()
                .body("result", equalTo("DOES_NOT_CONFORM"))
                .body("answeredBy", equalTo("ada"))
                .body("revision", equalTo(2))
                .body("proposalId", endsWith(place.substring(place.lastIndexOf('/') + 1)));
    }

    @Test
    void a_rejected_proposal_changes_nothing_and_is_decided_once() {
        var place = answer + "/proposals/" + propose("PARTIAL");
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(place + "/rejection")
                .then()
                .statusCode(200);
        World.reader(tenant).get(answer).then().statusCode(404);
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .post(place + "/adoption")
                .then()
                .statusCode(409)
                .body("type", endsWith("/proposal-already-decided"));
        World.reader(tenant)
                .get(place)
                .then()
                .body("state", equalTo("REJECTED"))
                .body("reason", nullValue());
    }

    @Test
    void a_machine_decides_nothing() {
        var place = answer + "/proposals/" + propose("PARTIAL");
        for (var decision : new String[] {"/adoption", "/rejection"})
            World.agent(tenant)
                    .header("If-Match", "\"0\"")
                    .post(place + decision)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/verdict-of-a-machine"));
    }

    @Test
    void a_decision_names_the_version_it_is_about() {
        var place = answer + "/proposals/" + propose("PARTIAL");
        World.assessor(tenant).post(place + "/adoption").then().statusCode(428);
        World.assessor(tenant)
                .header("If-Match", "\"3\"")
                .post(place + "/adoption")
                .then()
                .statusCode(412);
    }

    @Test
    void a_proposal_keeps_the_rules() {
        World.agent(tenant)
                .body("{\"result\":\"PARTIAL\",\"confidence\":1.1}")
                .post(answer + "/proposals")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/confidence"));
        World.agent(tenant)
                .body("{\"result\":\"NOT_APPLICABLE\",\"confidence\":1}")
                .post(answer + "/proposals")
                .then()
                .statusCode(422)
                .body("type", endsWith("/justification-missing"));
    }
}
