package shishin.assessment.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class CarryOverTest {

    private static final String TYPE = "shishin.catalog.carry-over-planned.v1";

    private final String tenant = World.newTenant();
    private String before = "";

    @BeforeEach
    void answer() {
        World.knowTheGuideline();
        before = World.openAssessment(tenant);
        World.answered(tenant, before, "1.1.1-1", "CONFORMS");
        World.answered(tenant, before, "1.1.1-2", "PARTIAL");
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private ValidatableResponse carry(String into, String parameters, String more) {
        return World.assessor(tenant)
                .body("{\"from\":\"%s\"%s}".formatted(id(before), more))
                .post(into + "/carry-over" + parameters)
                .then();
    }

    @Test
    void within_an_edition_answers_stand_and_say_where_they_come_from() {
        var now = World.openAssessment(tenant);
        carry(now, "?dryRun=true", "").body("kept", equalTo(false)).body("totals.STANDS", equalTo(2));
        World.reader(tenant).get(now + "/answers").then().body("items", hasSize(0));
        carry(now, "", "")
                .statusCode(200)
                .body("basis", equalTo("SAME_EDITION"))
                .body("lines.outcome", contains("RECORDED", "RECORDED"));
        World.reader(tenant)
                .get(now + "/answers/1.1.1-2")
                .then()
                .body("result", equalTo("PARTIAL"))
                .body("carriedFrom.assessmentId", equalTo(id(before)))
                .body("reviewRequested", nullValue());
    }

    @Test
    void doing_it_again_changes_nothing_and_own_answers_are_kept() {
        var now = World.openAssessment(tenant);
        World.answered(tenant, now, "1.1.1-1", "DOES_NOT_CONFORM");
        carry(now, "", "").body("lines.outcome", contains("KEPT", "RECORDED"));
        carry(now, "", "").body("lines.outcome", contains("KEPT", "UNCHANGED"));
    }

    @Test
    void what_is_about_another_subject_needs_review_and_what_is_not_asked_falls_away() {
        var now = World.openAssessment(tenant, ",\"items\":[\"1.1.1-1\"]", "payroll");
        carry(now, "", "")
                .body("totals.REVIEW", equalTo(1))
                .body("totals.FALLS_AWAY", equalTo(1))
                .body("lines.reason", contains("OTHER_SUBJECT", "NOT_SELECTED"));
        World.reader(tenant)
                .get(now + "/answers?reviewRequested=true")
                .then()
                .body("items.item", contains("1.1.1-1"))
                .body("items[0].reviewRequested.reason", containsString("OTHER_SUBJECT"));
    }

    @Test
    void the_catalogues_plan_says_what_stands_in_the_next_edition() {
        World.know("drill-2", "1.1.1-1", "1.1.1-7", "1.1.1-8");
        var plan = UUID.randomUUID();
        tell(plan, 2, 2, line("1.1.1-2", "\"1.1.1-7\",\"1.1.1-8\"", "REVIEW", "SPLIT"));
        var now = World.openAssessmentOf(tenant, "drill-2");
        carry(now, "", ",\"plan\":\"" + plan + "\"").statusCode(422).body("type", endsWith("/unknown-carry-over-plan"));
        tell(plan, 1, 2, line("1.1.1-1", "", "FALLS_AWAY", "REMOVED"));
        await().until(() -> carry(now, "?dryRun=true", "").extract().<String>path("basis"), "PLAN"::equals);
        tell(plan, 1, 2, line("1.1.1-1", "", "FALLS_AWAY", "REMOVED"));
        carry(now, "", "")
                .body("plan", equalTo(plan.toString()))
                .body("lines.item", contains("1.1.1-7", "1.1.1-8", null))
                .body("lines.verdict", contains("REVIEW", "REVIEW", "FALLS_AWAY"));
        assertThat(World.reader(tenant).get(now + "/answers").<List<String>>path("items.item"))
                .containsExactly("1.1.1-7", "1.1.1-8");
    }

    private void tell(UUID plan, int part, int parts, String line) {
        var data = """
                {"planId":"%s","before":"drill","beforeDigest":"%s","after":"drill-2","afterDigest":"%s","part":%d,\
                "parts":%d,"lines":[%s],"plannedBy":"ada","at":"2026-11-20T09:00:00Z"}""".formatted(plan, World.DIGEST, World.DIGEST, part, parts, line);
        Facts.tell("shishin.catalog.v1", TYPE, UUID.randomUUID().toString(), plan.toString(), tenant, data);
    }

    private static String line(String item, String successors, String verdict, String reason) {
        return "{\"item\":\"%s\",\"successors\":[%s],\"verdict\":\"%s\",\"reason\":\"%s\"}"
                .formatted(item, successors, verdict, reason);
    }

    @Test
    void without_a_plan_codes_and_words_are_compared() {
        World.know("drill-3", "1.1.1-1", "1.1.1-9");
        var now = World.openAssessmentOf(tenant, "drill-3");
        carry(now, "", "").body("basis", equalTo("WORDING")).body("lines.reason", contains("SAME", "REMOVED"));
    }

    @Test
    void answers_are_taken_from_another_assessment_into_an_open_one() {
        carry(before, "", "").statusCode(422).body("type", endsWith("/carry-over-from-itself"));
        var planned = World.ASSESSMENTS + "/" + World.plannedAssessment(tenant);
        carry(planned, "", "").statusCode(409);
        World.assessor(tenant)
                .body("{\"from\":\"%s\"}".formatted(UUID.randomUUID()))
                .post(before + "/carry-over")
                .then()
                .statusCode(404);
    }
}
