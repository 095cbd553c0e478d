package shishin.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class CampaignTest {

    private static final String CAMPAIGNS = "/api/v1/campaigns";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private static String units(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("{\"subject\":{\"type\":\"unit\",\"id\":\"unit-%d\"},\"lead\":\"lin\"}"::formatted)
                .collect(Collectors.joining(","));
    }

    private ValidatableResponse start(String edition, String subjects) {
        return World.assessor(tenant)
                .header("Idempotency-Key", "autumn-" + edition)
                .body("""
                        {"kind":"SELF_CHECK","title":"Autumn","edition":"%s","items":["1.1"],"due":"2027-01-31",\
                        "reviewers":["grace"],"subjects":[%s]}""".formatted(edition, subjects))
                .post(CAMPAIGNS)
                .then();
    }

    private void awaitOpened(String campaign, int opened) {
        await().until(
                        () -> World.reader(tenant).get(campaign).<Integer>path("subjects.OPENED"),
                        count -> count != null && count == opened);
    }

    @Test
    void each_subject_gets_its_assessment_and_its_lead_a_task() {
        var campaign = CAMPAIGNS + "/"
                + start("drill", units(0, 120)).statusCode(201).extract().path("id");
        start("drill", units(0, 120)).statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        World.assessor(tenant)
                .body("{\"subjects\":[%s]}".formatted(units(118, 122)))
                .post(campaign + "/subjects")
                .then()
                .body("added", equalTo(2))
                .body("known", equalTo(2));
        awaitOpened(campaign, 122);
        World.reader(tenant).get(campaign).then().body("assessments.OPEN", equalTo(122));
        var first = World.reader(tenant)
                .get(campaign + "/subjects?state=OPENED&limit=500")
                .then()
                .body("items", hasSize(122))
                .body("items.assessment", everyItem(equalTo("OPEN")))
                .body("items.asked", everyItem(equalTo(3)))
                .extract()
                .<String>path("items[0].assessmentId");
        var place = World.ASSESSMENTS + "/" + first;
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        World.reader(tenant).get(campaign + "/subjects?limit=1").then().body("items[0].progress.done", equalTo(1));
        World.reader(tenant)
                .get(place + "/tasks")
                .then()
                .body("items.assignee", contains("lin"))
                .body("items[0].asked", equalTo(3));
        World.reader(tenant)
                .get(World.ASSESSMENTS + "?subject=unit:unit-7")
                .then()
                .body("items", hasSize(1))
                .body("items[0].plannedBy", equalTo("ada"));
    }

    @Test
    void closing_early_needs_a_reason_and_leaves_its_assessments() {
        var campaign = CAMPAIGNS + "/" + start("drill", units(0, 1)).extract().path("id");
        awaitOpened(campaign, 1);
        close(campaign, 0, "{}")
                .statusCode(409)
                .body("type", endsWith("/campaign-unfinished"))
                .body("unfinished", equalTo(1));
        close(campaign, 5, "{}").statusCode(412);
        close(campaign, 0, "{\"reason\":\"The unit was sold\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("assessments.OPEN", equalTo(1));
        close(campaign, 1, "{\"reason\":\"Again\"}").statusCode(409).body("type", endsWith("/campaign-closed"));
        World.assessor(tenant)
                .body("{\"subjects\":[%s]}".formatted(units(5, 6)))
                .post(campaign + "/subjects")
                .then()
                .statusCode(409);
        World.reader(tenant)
                .get(CAMPAIGNS + "?state=CLOSED&edition=drill")
                .then()
                .body("items.closeReason", contains("The unit was sold"));
    }

    private ValidatableResponse close(String campaign, long version, String body) {
        return World.assessor(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(campaign + "/closure")
                .then();
    }

    @Test
    void where_no_assessment_can_be_opened_any_more_the_subjects_say_why() {
        World.know("drill-9", "1.1");
        var campaign = CAMPAIGNS + "/" + start("drill-9", units(0, 1)).extract().path("id");
        awaitOpened(campaign, 1);
        var withdrawn =
                "{\"edition\":\"drill-9\",\"reason\":\"Replaced\",\"supersededBy\":null,\"withdrawnBy\":\"root\","
                        + "\"at\":\"2026-11-20T09:00:00Z\"}";
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-withdrawn.v1",
                UUID.randomUUID().toString(),
                "drill-9",
                "*",
                withdrawn);
        await().until(() ->
                World.assessor(tenant).body("""
                                {"kind":"EXERCISE","title":"Probe","subject":{"type":"unit","id":"x"},"edition":"drill-9"}""").post(World.ASSESSMENTS).statusCode() == 409);
        World.assessor(tenant)
                .body("{\"subjects\":[%s]}".formatted(units(5, 6)))
                .post(campaign + "/subjects")
                .then()
                .body("added", equalTo(1));
        await().until(
                        () -> World.reader(tenant)
                                .get(campaign + "/subjects?state=REFUSED")
                                .path("items[0].problem"),
                        "edition-not-in-force"::equals);
    }

    @Test
    void what_still_waits_is_dropped_by_closing() {
        var campaign = CAMPAIGNS + "/" + start("drill", units(0, 600)).extract().path("id");
        close(campaign, 0, "{\"reason\":\"A rehearsal\"}").statusCode(200);
        var subjects = World.reader(tenant).get(campaign).<Map<String, Integer>>path("subjects");
        assertThat(subjects.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(600);
        assertThat(subjects).doesNotContainKey("WAITING");
    }

    @Test
    void a_campaign_asks_something_of_somebody() {
        start("nowhere", units(0, 1)).statusCode(422).body("type", endsWith("/unknown-edition"));
        start("drill", "").statusCode(422);
    }

    @Test
    void another_tenants_campaign_is_not_there() {
        var campaign = CAMPAIGNS + "/" + start("drill", units(0, 1)).extract().path("id");
        var other = World.newTenant();
        World.reader(other).get(campaign).then().statusCode(404);
        World.reader(other).get(campaign + "/subjects").then().statusCode(404);
        World.assessor(other)
                .body("{\"subjects\":[%s]}".formatted(units(5, 6)))
                .post(campaign + "/subjects")
                .then()
                .statusCode(404);
    }
}
