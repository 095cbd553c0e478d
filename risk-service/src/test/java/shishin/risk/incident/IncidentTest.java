package shishin.risk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class IncidentTest {

    private static String report(String risks, Instant detected) {
        return People.analyst()
                .body("""
                        {"title": "決済サーバーの暗号化", "severity": "CRITICAL", "subject": {"type": "system", "id": "settlement"},
                         "detectedAt": "%s", "risks": [%s],
                         "services": [{"service": "settlement", "agreed": "2時間以内", "missed": true}]}""".formatted(detected, risks))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse act(String what, String incident, String body) {
        return Loop.act(People.analyst(), "incidents/{id}/" + what, incident, body);
    }

    private static ValidatableResponse put(String what, String incident, String body) {
        return People.analyst()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/incidents/{id}/" + what, incident)
                .then();
    }

    private static ValidatableResponse see(String incident) {
        return People.analyst().get("/api/v1/incidents/{id}", incident).then().statusCode(200);
    }

    @Test
    void an_incident_opens_an_issue_of_its_source() {
        var issue = see(report("", Instant.now())).extract().<String>path("issueId");
        People.analyst()
                .get("/api/v1/issues/{id}", issue)
                .then()
                .statusCode(200)
                .body("source", equalTo("INCIDENT_RESPONSE"))
                .body("severity", equalTo("CRITICAL"));
        People.analyst()
                .get("/api/v1/incidents?issue=" + issue)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_risk_that_came_true_is_looked_at_again_and_its_acceptance_lapses() {
        var risk = Loop.accepted();
        report("\"%s\"".formatted(risk), Instant.now());
        Loop.see(risk)
                .body("stage", equalTo("IDENTIFIED"))
                .body("next.act", equalTo("ANALYSE"))
                .body("next.reopening.trigger", equalTo("INCIDENT"))
                .body("issues", hasSize(1));
        People.analyst()
                .get("/api/v1/risks/{id}/acceptances", risk)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("LAPSED"))
                .body("items[0].reason", equalTo("INCIDENT"))
                .body("items[0].detail", startsWith("決済サーバーの暗号化"));
    }

    @Test
    void an_incident_is_seen_through_from_detection_to_lessons() {
        var incident = report("", Instant.now().minusSeconds(7200));
        act(
                        "timeline",
                        incident,
                        "{\"at\": \"%s\", \"kind\": \"CONTAINED\", \"text\": \"切り離した\"}".formatted(Instant.now()))
                .statusCode(200);
        act("closure", incident, "{\"reason\": \"x\"}").statusCode(409).body("possible", hasItem("RECOVER"));
        act("recovery", incident, """
                        {"at": "%s", "text": "再開した", "services": [{"service": "settlement", "agreed": "2時間以内",
                         "achieved": "7時間", "missed": true}]}""".formatted(Instant.now()))
                .statusCode(200)
                .body("state", equalTo("RECOVERED"))
                .body("services[0].achieved", equalTo("7時間"))
                .body("timeline.kind", contains("DETECTED", "CONTAINED", "RECOVERED"));
        put("losses", incident, """
                        {"losses": [{"form": "RESPONSE", "amount": {"amount": 3000, "currency": "JPY"}, "explanation": "x"},
                          {"form": "REPUTATION", "amount": {"amount": 4000, "currency": "JPY"}, "explanation": "x"}]}""").statusCode(200).body("totalLoss.amount", equalTo(7000));
        act("closure", incident, "{\"reason\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/incident-unfinished"))
                .body("missing", hasItems("FIRST", "FOLLOW_UP", "FINAL"));
        for (var report : List.of("FIRST", "FOLLOW_UP", "FINAL"))
            act(
                            "reports",
                            incident,
                            "{\"report\": \"%s\", \"at\": \"%s\", \"reference\": \"速報 1\"}"
                                    .formatted(report, Instant.now()))
                    .statusCode(200);
        act("closure", incident, "{\"reason\": \"x\"}").statusCode(409).body("missing", contains("lessons"));
        put("lessons", incident, "{\"lessons\": [\"連絡網を試す\"]}").statusCode(200);
        act("closure", incident, "{\"reason\": \"対応に移した\"}").statusCode(200).body("state", equalTo("CLOSED"));
        People.auditor()
                .get("/api/v1/incidents/{id}/trail?act=CLOSE", incident)
                .then()
                .statusCode(200)
                .body("items.act", contains("CLOSE"));
    }

    @Test
    void losses_are_in_one_currency_and_recovery_comes_after_detection() {
        var incident = report("", Instant.now());
        put("losses", incident, """
                        {"losses": [{"form": "RESPONSE", "amount": {"amount": 1, "currency": "JPY"}, "explanation": "x"},
                          {"form": "RESPONSE", "amount": {"amount": 1, "currency": "EUR"}, "explanation": "x"}]}""").statusCode(422).body("type", equalTo("/problems/losses-in-several-currencies"));
        act("recovery", incident, "{\"at\": \"2020-01-01T00:00:00Z\", \"text\": \"x\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/recovered-before-detected"));
    }

    @Test
    void the_clock_is_the_tenants_and_counts_from_the_detection() {
        var admin = "clock-tenant";
        People.admin(admin)
                .get("/api/v1/incidents/clock")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("clock.reports.FIRST.withinHours", equalTo(24));
        People.admin(admin)
                .header("If-Match", "\"0\"")
                .body("{\"authority\": \"省\", \"reports\": {\"FIRST\": {\"withinHours\": 1, \"remindHours\": 1}}}")
                .put("/api/v1/incidents/clock")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        People.admin(admin)
                .header("If-Match", "\"0\"")
                .body("{\"reports\": {}}")
                .put("/api/v1/incidents/clock")
                .then()
                .statusCode(412);
        People.admin(admin)
                .get("/api/v1/incidents/clock/trail")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].before.clock.reports.FIRST.withinHours", equalTo(24))
                .body("items[0].after.clock.reports.FIRST.withinHours", equalTo(1));
        var detected = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var incident = People.admin(admin)
                .body("""
                        {"title": "x", "severity": "LOW", "subject": {"type": "system", "id": "x"}, "detectedAt": "%s"}""".formatted(detected))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        People.admin(admin)
                .get("/api/v1/incidents/{id}/reports", incident)
                .then()
                .statusCode(200)
                .body("report", contains("FIRST"))
                .body("[0].authority", equalTo("省"))
                .body("[0].due", equalTo(detected.plusSeconds(3600).toString()));
        try (var facts = new Facts("shishin.risk.v1")) {
            facts.await(1, fact -> fact.key().equals(incident) && fact.type().contains("report-due"));
        }
    }

    @Test
    void a_missed_report_is_told_of_once_and_a_late_one_is_still_taken() {
        var incident = report("", Instant.now().minus(Duration.ofHours(30)));
        try (var facts = new Facts("shishin.risk.v1")) {
            facts.await(1, fact -> fact.key().equals(incident) && fact.type().contains("report-overdue"));
            assertThat(facts.after(
                            Duration.ofSeconds(2),
                            fact -> fact.key().equals(incident) && fact.type().contains("report-")))
                    .hasSize(1);
        }
        act("reports", incident, "{\"report\": \"FIRST\", \"at\": \"%s\"}".formatted(Instant.now()))
                .statusCode(200);
        act("reports", incident, "{\"report\": \"FIRST\", \"at\": \"%s\"}".formatted(Instant.now()))
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-owed"));
        People.analyst()
                .get("/api/v1/incidents/{id}/reports", incident)
                .then()
                .body("find { it.report == 'FIRST' }.late", equalTo(true))
                .body("find { it.report == 'FIRST' }.missed", equalTo(true));
    }

    @Test
    void the_damage_becomes_an_analysis_that_has_learnt_from_it() {
        var risk = Loop.quantified();
        var incident = report("\"%s\"".formatted(risk), Instant.now());
        put("losses", incident, """
                        {"losses": [{"form": "RESPONSE", "amount": {"amount": 1000000, "currency": "JPY"}, "explanation": "x"}]}""").statusCode(200);
        var damage = """
                {"risk": "%s", "likelihood": {"value": 4, "explanation": "今年1件"},
                 "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "7時間止まった"}],
                 "businessImpact": "支払が遅れた"}""";
        act("analyses", incident, damage.formatted(risk))
                .statusCode(201)
                .body("method", equalTo("QUANTITATIVE"))
                .body("quantity.model.frequency.kind", equalTo("OBSERVED"))
                .body("quantity.model.severity.law.mu", equalTo((float) ((40 + Math.log(1e6)) / 5)))
                .body("businessImpact", containsString("支払が遅れた"))
                .body("businessImpact", containsString("Gamma–Poisson"));
        see(incident).body("analyses", hasSize(1));
        Loop.see(risk).body("stage", equalTo("ANALYSED")).body("next.act", equalTo("EVALUATE"));
        act("analyses", incident, damage.formatted(Loop.identified()))
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-risk-of-the-incident"));
    }
}
