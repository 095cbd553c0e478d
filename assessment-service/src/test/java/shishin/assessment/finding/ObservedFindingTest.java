package shishin.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

/** Findings that failing evidence raises, by the tenant's rules. */
@QuarkusTest
class ObservedFindingTest {

    private static final String POLICY = World.FINDINGS + "/policy";
    private static final Instant THEN = Instant.parse("2026-10-01T00:00:00Z");

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private String observe(String check, String result, Instant at, String more) {
        return World.assessor(tenant)
                .body(World.evidence(check, result, at, null, more))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("streamId");
    }

    private String awaitFinding(String stream) {
        var list = World.FINDINGS + "?stream=" + stream;
        await().until(() ->
                World.reader(tenant).get(list).<List<?>>path("items").size() == 1);
        return World.FINDINGS + "/" + World.reader(tenant).get(list).path("items[0].id");
    }

    private void awaitSeen(String finding, int seen) {
        await().until(() -> World.reader(tenant).get(finding).<Integer>path("recurrence.seen") == seen);
    }

    private ValidatableResponse act(String finding, String act, String body) {
        var version = World.reader(tenant).get(finding).header("ETag");
        return World.assessor(tenant)
                .header("If-Match", version)
                .body(body)
                .post(finding + "/" + act)
                .then();
    }

    @Test
    void a_stream_that_fails_is_one_finding_however_often_it_fails() {
        var stream = observe("log", "FAIL", THEN, ",\"severity\":\"HIGH\",\"reason\":\"No log for a day\"");
        var finding = awaitFinding(stream);
        World.reader(tenant)
                .get(finding)
                .then()
                .body("grade", equalTo("MAJOR"))
                .body("title", equalTo("log failed on system:billing"))
                .body("description", equalTo("No log for a day"))
                .body("raisedBy", equalTo("scanner"))
                .body("evidence", hasSize(1))
                .body("due", notNullValue());
        observe("log", "FAIL", THEN.plusSeconds(60), "");
        awaitSeen(finding, 2);
        World.reader(tenant).get(World.FINDINGS).then().body("items", hasSize(1));
    }

    @Test
    void what_passes_again_is_marked_and_closed_by_nobody_but_people() {
        var stream = observe("log", "FAIL", THEN, "");
        var finding = awaitFinding(stream);
        observe("log", "PASS", THEN.plusSeconds(60), "");
        await().until(() -> World.reader(tenant).get(finding).path("recurrence.recoveredAt") != null);
        World.reader(tenant)
                .get(finding)
                .then()
                .body("state", equalTo("OPEN"))
                .body("grade", equalTo("MINOR"))
                .body("recurrence.recovery", notNullValue());
        World.reader(tenant).get(finding + "/history").then().body("items.act", contains("RAISED", "RECOVERED"));
    }

    @Test
    void a_recovery_told_after_a_later_failure_marks_nothing() {
        var stream = observe("log", "FAIL", THEN, "");
        var finding = awaitFinding(stream);
        observe("log", "FAIL", THEN.plusSeconds(60), "");
        awaitSeen(finding, 2);
        tellRecovered(stream, THEN.plusSeconds(30));
        observe("log", "FAIL", THEN.plusSeconds(90), "");
        awaitSeen(finding, 3);
        World.reader(tenant).get(finding + "/history").then().body("items.act", contains("RAISED"));
        tellRecovered(stream, THEN.plusSeconds(120));
        await().until(() -> World.reader(tenant).get(finding).path("recurrence.recoveredAt") != null);
    }

    private void tellRecovered(String stream, Instant observed) {
        Facts.tell(
                "shishin.assessment.v1",
                "shishin.assessment.evidence-recovered.v1",
                UUID.randomUUID().toString(),
                stream,
                tenant,
                """
                {"evidenceId":"%s","streamId":"%s","producer":{"agent":"scanner","tool":"openscap"},"check":"log",\
                "subject":{"type":"system","id":"billing"},"edition":"drill","items":["1.1.1-1"],\
                "observedTo":"%s","at":"%s"}""".formatted(UUID.randomUUID(), stream, observed, observed));
    }

    @Test
    void what_fails_after_something_was_done_about_it_is_open_again() {
        var stream = observe("log", "FAIL", THEN, "");
        var finding = awaitFinding(stream);
        act(finding, "action", "{\"rootCause\":\"Template\",\"correctiveAction\":\"New one\"}")
                .statusCode(200);
        observe("log", "FAIL", THEN.plusSeconds(60), "");
        awaitSeen(finding, 2);
        World.reader(tenant).get(finding).then().body("state", equalTo("ACTED"));
        observe("log", "FAIL", Instant.now(), "");
        awaitSeen(finding, 3);
        World.reader(tenant).get(finding).then().body("state", equalTo("OPEN"));
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(
                    1, fact -> fact.tenant().equals(tenant) && fact.type().endsWith("finding-reopened.v1"));
            assertThat(told.getFirst().data().get("from").asText()).isEqualTo("ACTED");
            assertThat(told.getFirst().data().get("streamId").asText()).isEqualTo(stream);
        }
    }

    @Test
    void the_tenants_rules_say_which_failures_are_findings_and_by_when_they_are_mended() {
        World.reader(tenant)
                .get(POLICY)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("rules.days.MAJOR", equalTo(30))
                .body("setBy", nullValue());
        set("\"0\"", "{\"days\":{\"MAJOR\":7},\"fromEvidence\":true,\"grades\":{\"CRITICAL\":\"MAJOR\"}}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("setBy", equalTo("root"));
        set("\"0\"", "{\"days\":{},\"fromEvidence\":false,\"grades\":{}}").statusCode(412);
        observe("ignored", "FAIL", THEN, ",\"severity\":\"LOW\"");
        var finding = awaitFinding(observe("heard", "FAIL", THEN, ",\"severity\":\"CRITICAL\""));
        var week = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(7);
        World.reader(tenant).get(finding).then().body("due", equalTo(week.toString()));
        World.reader(tenant).get(World.FINDINGS).then().body("items", hasSize(1));
        set("\"1\"", "{\"days\":{\"MAJOR\":0},\"fromEvidence\":true,\"grades\":{}}")
                .statusCode(422);
    }

    private ValidatableResponse set(String version, String rules) {
        return Calls.as(Tokens.of("root", tenant, "tenant:admin", "assessment:read"))
                .header("If-Match", version)
                .body(rules)
                .put(POLICY)
                .then();
    }

    @Test
    void a_finding_whose_day_has_passed_is_told_once_and_listed() {
        var place = World.FINDINGS + "/"
                + World.assessor(tenant).body("""
                                {"grade":"MINOR","edition":"drill","subject":{"type":"system","id":"billing"},\
                                "items":["1.1.1-1"],"title":"Logs","description":"Not kept","due":"2026-01-31"}""").post(World.FINDINGS).path("id");
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(1, this::isOverdue);
            assertThat(told.getFirst().data().get("due").asText()).isEqualTo("2026-01-31");
            assertThat(facts.after(Duration.ofMillis(1200), this::isOverdue)).hasSize(1);
        }
        World.reader(tenant).get(World.FINDINGS + "?overdue=true").then().body("items", hasSize(1));
        var version = World.reader(tenant).get(place).header("ETag");
        World.assessor(tenant)
                .header("If-Match", version)
                .body("{\"grade\":\"MINOR\",\"owner\":\"lin\",\"due\":\"2099-01-31\",\"reason\":\"Agreed\"}")
                .put(place)
                .then()
                .statusCode(200)
                .body("overdueAt", nullValue());
        World.reader(tenant).get(World.FINDINGS + "?overdue=true").then().body("items", hasSize(0));
        World.reader(tenant).get(World.FINDINGS + "?owner=lin").then().body("items", hasSize(1));
        World.reader(tenant).get(place + "/history").then().body("items.act", contains("RAISED", "OVERDUE", "REVISED"));
    }

    private boolean isOverdue(Facts.Published fact) {
        return fact.tenant().equals(tenant) && fact.type().endsWith("finding-overdue.v1");
    }

    @Test
    void a_closed_finding_is_not_revised_any_more_and_its_closing_is_told() {
        var finding = awaitFinding(observe("log", "FAIL", THEN, ""));
        act(finding, "action", "{\"rootCause\":\"Template\",\"correctiveAction\":\"New one\"}");
        act(finding, "verification", "{\"effective\":true,\"effectiveness\":\"No host since\"}");
        var proof = World.reader(tenant).get(finding).<String>path("evidence[0]");
        act(finding, "closure", "{\"evidence\":[\"" + proof + "\"]}").statusCode(200);
        World.assessor(tenant)
                .header("If-Match", "*")
                .body("{\"grade\":\"MINOR\"}")
                .put(finding)
                .then()
                .statusCode(409)
                .body("type", endsWith("/finding-act-not-possible"));
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(1, fact -> fact.tenant().equals(tenant) && fact.type().endsWith("finding-closed.v1"));
        }
    }
}
