package shishin.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.assessment.posture.Course;
import shishin.platform.test.Facts;

/** What a report tells of findings and of risks. */
@QuarkusTest
class ConcernsTest {

    private final String tenant = World.newTenant();
    private final Instant start = Instant.now();
    private String assessment = "";

    @BeforeEach
    void open() {
        Course.know();
        assessment = Course.open(tenant, "billing");
    }

    private String report(String place, String audience) {
        var separator = place.contains("?") ? "&" : "?";
        return World.reader(tenant)
                .get(place + separator + "language=en&audience=" + audience)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\\s+", " ");
    }

    private String ofTheTenant(String audience) {
        return report(Course.POSTURE + "/report?edition=course", audience);
    }

    private String raise(String grade, String title, String subject, String more) {
        return World.assessor(tenant)
                .body("""
                        {"grade":"%s","edition":"course","subject":{"type":"system","id":"%s"},"items":["2.1.1-1"],\
                        "title":"%s","description":"d"%s}""".formatted(grade, subject, title, more))
                .post(World.FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void tell(UUID risk, String fact, int minute, String more) {
        var data = """
                {"riskId":"%s","code":"R-2026-0007","edition":"course","items":["2.1.1-1"],"at":"%s"%s}""".formatted(risk, start.minusSeconds(3600).plusSeconds(60L * minute), more);
        var id = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++)
            Facts.tell("shishin.risk.v1", "shishin.risk." + fact + ".v1", id, risk.toString(), tenant, data);
    }

    private void untilTold(String text) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(ofTheTenant("BOARD")).contains(text));
    }

    @Test
    void the_board_reads_what_is_open_the_gravest_first_and_what_is_past_its_day() {
        raise("MINOR", "Logs fall silent", "billing", ",\"due\":\"2026-01-31\"");
        raise("MAJOR", "No logs <&> at all", "billing", "");
        raise("MAJOR", "Elsewhere", "payroll", "");
        assertThat(report(assessment + "/report", "BOARD"))
                .contains("2 findings are open (0 were 90 days before), 1 of them past their day; 0 are closed.")
                .contains("By grade: major 1, minor 1")
                .containsSubsequence("No logs &lt;&amp;&gt; at all", "Logs fall silent", "2026-01-31")
                .contains("When 1 findings that are past their day will be mended")
                .doesNotContain("Elsewhere");
        assertThat(ofTheTenant("BOARD")).contains("3 findings are open").contains("Elsewhere");
        assertThat(report(assessment + "/report?asOf=" + start.minusSeconds(1), "BOARD"))
                .contains("0 findings are open");
    }

    @Test
    void what_is_asked_by_a_measure_is_what_stands_below_and_above_it() {
        raise("MAJOR", "No logs at all", "billing", "");
        tell(UUID.randomUUID(), "risk-evaluated", 1, ",\"level\":\"LOW\",\"withinAppetite\":true");
        untilTold("1 risks are open.");
        for (var code : List.of("2.1.1", "2", "2.1.1-1"))
            assertThat(report(Course.open(tenant, "billing", selecting(code)) + "/report", "BOARD"))
                    .contains("1 findings are open")
                    .contains("1 risks are open.");
        assertThat(report(Course.open(tenant, "billing", selecting("1.1.1")) + "/report", "BOARD"))
                .contains("0 findings are open")
                .contains("0 risks are open.");
        var above = World.assessor(tenant).body("""
                        {"grade":"MINOR","edition":"course","subject":{"type":"system","id":"payroll"},\
                        "items":["2.1"],"title":"Nobody watches","description":"d"}""");
        above.post(World.FINDINGS).then().statusCode(201);
        assertThat(report(Course.open(tenant, "payroll", selecting("2.1.1-2")) + "/report", "BOARD"))
                .contains("Nobody watches");
    }

    private static String selecting(String code) {
        return ",\"items\":[\"%s\"]".formatted(code);
    }

    @Test
    void a_finding_of_another_assessment_of_the_subject_stays_there() {
        var other = Course.open(tenant, "billing");
        var id = other.substring(other.lastIndexOf('/') + 1);
        raise("MINOR", "Of the other", "billing", ",\"assessmentId\":\"%s\"".formatted(id));
        assertThat(report(other + "/report", "BOARD")).contains("1 findings are open");
        assertThat(report(assessment + "/report", "BOARD")).contains("0 findings are open");
    }

    @Test
    void the_board_reads_how_risks_stand_by_what_was_told_in_whatever_order() {
        var risk = UUID.randomUUID();
        tell(risk, "treatment-decided", 3, "");
        tell(risk, "risk-evaluated", 2, ",\"title\":\"Logs are lost\",\"level\":\"HIGH\",\"withinAppetite\":false");
        tell(risk, "risk-identified", 1, ",\"title\":\"Logs are lost\",\"owner\":\"lin\"");
        untilTold("being treated 1");
        assertThat(ofTheTenant("BOARD"))
                .contains("1 risks are open.")
                .contains("1 are beyond the appetite; about 0 of these nothing has been decided.")
                .contains("By level: high 1")
                .contains("R-2026-0007 Logs are lost");
        assertThat(report(assessment + "/report?asOf=" + start.minusSeconds(3600 - 150), "BOARD"))
                .as("before the treatment was decided")
                .contains("Of the whole organisation")
                .contains("about 1 of these nothing has been decided.")
                .contains("What is done about 1 risks beyond the appetite");
        tell(risk, "acceptance-granted", 4, "");
        untilTold("That 1 risks may still be retained");
        closed(risk);
        untilTold("0 risks are open.");
    }

    private void closed(UUID risk) {
        var data = """
                {"decisionId":"%s","about":"%s","act":"CLOSE","by":"lin","digest":"sha256:%s","at":"%s"}""".formatted(UUID.randomUUID(), risk, "0".repeat(64), start);
        var id = UUID.randomUUID().toString();
        Facts.tell("shishin.risk.v1", "shishin.risk.decision-recorded.v1", id, id, tenant, data);
    }

    @Test
    void risks_of_another_tenant_are_not_told() {
        var risk = UUID.randomUUID();
        tell(risk, "risk-evaluated", 1, ",\"title\":\"Ours\",\"level\":\"LOW\",\"withinAppetite\":true");
        untilTold("R-2026-0007 Ours");
        World.reader(World.newTenant())
                .get(Course.POSTURE + "/report?edition=course&audience=BOARD&language=en")
                .then()
                .body(org.hamcrest.Matchers.containsString("0 risks are open."));
    }

    @Test
    void the_public_is_told_shares_and_neither_findings_nor_risks() {
        raise("MAJOR", "No logs at all", "billing", "");
        var risk = UUID.randomUUID();
        tell(risk, "risk-evaluated", 1, ",\"title\":\"Logs are lost\",\"level\":\"HIGH\",\"withinAppetite\":false");
        untilTold("about 1 of these nothing has been decided.");
        assertThat(ofTheTenant("PUBLIC"))
                .contains("0% of it has been.")
                .contains("of those judged, 0% are acceptable or have been decided about.")
                .doesNotContain("No logs")
                .doesNotContain("R-2026")
                .doesNotContain("Logs are lost");
        tell(risk, "treatment-decided", 2, "");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(ofTheTenant("PUBLIC")).contains("of those judged, 100% are acceptable"));
    }
}
