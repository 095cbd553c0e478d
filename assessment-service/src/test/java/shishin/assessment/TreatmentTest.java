package shishin.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;

/** What follows when a risk was treated: what was said about its items is asked again. */
@QuarkusTest
class TreatmentTest {

    private static final String TYPE = "shishin.risk.treatment-completed.v1";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private void treated(String id, Instant at) {
        treated(id, "1.1.1-1", at);
    }

    private void treated(String id, String item, Instant at) {
        var risk = UUID.randomUUID().toString();
        var data = """
                {"treatmentId":"%s","riskId":"%s","code":"R-2026-0001","edition":"drill","items":["%s"],\
                "options":["MODIFY"],"by":"grace","cycle":1,"at":"%s"}""".formatted(UUID.randomUUID(), risk, item, at);
        Facts.tell("shishin.risk.v1", TYPE, id, risk, tenant, data);
    }

    @Test
    void answers_are_to_be_looked_at_again_until_they_are() {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "DOES_NOT_CONFORM");
        World.answered(tenant, place, "1.1.1-2", "DOES_NOT_CONFORM");
        var answer = place + "/answers/1.1.1-1";
        treated("told-" + tenant, Instant.now());
        treated("told-" + tenant, Instant.now());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> World.reader(tenant)
                        .get(place + "/answers?reviewRequested=true")
                        .then()
                        .body("items.item", contains("1.1.1-1")));
        World.reader(tenant)
                .get(answer)
                .then()
                .header("ETag", "\"1\"")
                .body("reviewRequested.reason", equalTo("A treatment of risk R-2026-0001 was completed"));
        World.assessor(tenant)
                .header("If-Match", "\"1\"")
                .body(World.answer("CONFORMS"))
                .put(answer)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reviewRequested", nullValue());
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> World.reader(tenant)
                        .get(place + "/answers?reviewRequested=true")
                        .then()
                        .body("items", hasSize(0)));
    }

    @Test
    void a_measure_stands_for_its_items_and_what_was_answered_since_is_left_alone() {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "DOES_NOT_CONFORM");
        World.answered(tenant, place, "1.2.1-1", "DOES_NOT_CONFORM");
        var completed = Instant.now();
        World.answered(tenant, place, "1.1.1-2", "CONFORMS");
        World.assessor(tenant)
                .body(World.evidence("old", "FAIL", completed.minusSeconds(60), "1", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        treated("told-" + tenant, "1.1", completed);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> World.reader(tenant)
                        .get(World.STREAMS + "?freshWanted=true")
                        .then()
                        .body("items.check", contains("old")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> World.reader(tenant)
                        .get(place + "/answers?reviewRequested=true")
                        .then()
                        .body("items.item", contains("1.1.1-1")));
    }

    @Test
    void streams_want_fresh_evidence_until_it_comes() {
        var then = Instant.now().minusSeconds(60);
        World.assessor(tenant)
                .body(World.evidence("old", "FAIL", then, "1", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        World.assessor(tenant)
                .body(World.evidence("new", "FAIL", Instant.now().plusSeconds(30), "2", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        treated(UUID.randomUUID().toString(), Instant.now());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> World.reader(tenant)
                        .get(World.STREAMS + "?freshWanted=true")
                        .then()
                        .body("items.check", contains("old")));
        World.assessor(tenant)
                .body(World.evidence("old", "PASS", then.plusSeconds(1), "3", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        World.reader(tenant).get(World.STREAMS + "?freshWanted=true").then().body("items", hasSize(1));
        World.assessor(tenant)
                .body(World.evidence("old", "PASS", Instant.now(), "4", ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        World.reader(tenant).get(World.STREAMS + "?freshWanted=true").then().body("items", hasSize(0));
    }
}
