package shishin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.RouteWalk;
import shishin.platform.test.Tokens;

@QuarkusTest
class SecurityTest {

    private static final String ITEM = "1.1.1-1";

    private final String owner = World.newTenant();
    private final String other = World.newTenant();
    private final RouteWalk routes = new RouteWalk("assessment");

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    @Test
    void nobody_passes_without_a_token() {
        routes.withoutToken();
    }

    @Test
    void nobody_passes_with_an_expired_token() {
        routes.withExpiredToken("assessment:read", "assessment:write", "evidence:write");
    }

    @Test
    void nobody_passes_without_the_permission() {
        routes.withoutPermission();
    }

    @Test
    void who_may_only_read_does_not_write() {
        World.reader(owner).body("{}").post(World.ASSESSMENTS).then().statusCode(403);
        World.reader(owner).body("{}").post(World.EVIDENCE).then().statusCode(403);
        World.reader(owner).body("{}").post(World.FINDINGS).then().statusCode(403);
    }

    @Test
    void who_hands_in_evidence_does_not_read_or_answer() {
        var place = World.openAssessment(owner);
        var agent = Tokens.agent("scanner", owner, "evidence:write");
        Calls.as(agent).get(World.EVIDENCE).then().statusCode(403);
        Calls.as(agent)
                .header("If-None-Match", "*")
                .body(World.answer("CONFORMS"))
                .put(place + "/answers/" + ITEM)
                .then()
                .statusCode(403);
    }

    @Test
    void another_tenants_assessment_is_not_there() {
        var place = World.openAssessment(owner);
        World.answered(owner, place, ITEM, "CONFORMS");
        var id = place.substring(place.lastIndexOf('/') + 1);
        var walked = routes.ofAnotherTenant(
                everything(),
                path -> path.startsWith("/api/v1/assessments/")
                                && !path.matches(
                                        ".*(\\{proposal}.*|proposals|batch|\\{code}|tasks|\\{task}|carry-over|selection.*|change-request|import)")
                        ? path.replace("{id}", id).replace("answers/{code}", "answers/" + ITEM)
                        : path);
        assertThat(walked).hasSizeGreaterThan(15);
        World.reader(other).get(place + "/answers/" + ITEM).then().statusCode(404);
        World.reader(other)
                .get(place + "/answers/" + ITEM + "/proposals")
                .then()
                .statusCode(404);
        World.assessor(other)
                .body("{\"result\":\"CONFORMS\",\"confidence\":1}")
                .post(place + "/answers/" + ITEM + "/proposals")
                .then()
                .statusCode(404);
        World.assessor(other)
                .header("If-None-Match", "*")
                .body(World.answer("CONFORMS"))
                .put(place + "/answers/" + ITEM)
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_acts_on_another_tenants_assessment() {
        var place = World.openAssessment(owner);
        World.answered(owner, place, ITEM, "CONFORMS");
        var id = place.substring(place.lastIndexOf('/') + 1);
        refused("{\"items\":[\"1.1\"],\"assignee\":\"eve\"}", place + "/tasks");
        refused("{\"items\":[\"1.1\"],\"answer\":" + World.answer("CONFORMS") + "}", place + "/answers/selection");
        refused("{\"items\":[\"1.1\"],\"step\":\"SUBMISSION\"}", place + "/answers/selection/review");
        refused("{\"reason\":\"x\"}", place + "/answers/" + ITEM + "/change-request");
        refused("{\"from\":\"" + id + "\"}", World.openAssessment(other) + "/carry-over");
    }

    private void refused(String body, String path) {
        World.assessor(other)
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
    }

    @Test
    void another_tenants_evidence_is_not_there() {
        var evidence = World.assessor(owner)
                .body(World.evidence("secret", "PASS", Instant.now(), "1", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract();
        var id = evidence.<String>path("id");
        var stream = evidence.<String>path("streamId");
        World.reader(other).get(World.EVIDENCE + "/" + id).then().statusCode(404);
        World.reader(other).get(World.STREAMS + "/" + stream).then().statusCode(404);
        World.reader(other)
                .get(World.STREAMS + "/" + stream + "/history")
                .then()
                .statusCode(404);
        World.assessor(other)
                .header("If-Match", "*")
                .body("{\"decision\":\"ACCEPTED\"}")
                .post(World.EVIDENCE + "/" + id + "/review")
                .then()
                .statusCode(404);
        World.assessor(other)
                .body(World.evidence("secret", "PASS", Instant.now(), "1", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
    }

    private String everything() {
        return Tokens.of("eve", other, "assessment:read", "assessment:write", "evidence:write");
    }
}
