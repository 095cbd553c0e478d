package shishin.risk.issue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.risk.Things;

/** Each of the guideline's sources is told apart. */
@QuarkusTest
class IssueSourceTest {

    private static String finding(String system, String assessment, String at) {
        return """
                {"findingId": "%s", "assessmentId": "%s", "edition": "test-edition",
                 "subject": {"type": "system", "id": "%s"}, "items": ["1"], "grade": "MAJOR", "title": "x", "description": null,
                 "raisedBy": "auditor", "at": "%s"}""".formatted(UUID.randomUUID(), assessment, system, at);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_CHECK, SELF_CHECK",
        "INTERNAL_AUDIT, INTERNAL_AUDIT",
        "EXTERNAL_AUDIT, EXTERNAL_AUDIT",
        "ENVIRONMENT_REVIEW, ENVIRONMENT_CHANGE",
        "EXERCISE, EXERCISE",
        "INCIDENT_REVIEW, INCIDENT_RESPONSE",
        "OPERATION_REVIEW, OPERATION"
    })
    void a_finding_is_of_the_source_its_assessment_stands_for(String kind, String source) {
        var system = "source-" + UUID.randomUUID();
        var assessment = UUID.randomUUID().toString();
        Things.tell("assessment-opened", """
                {"assessmentId": "%s", "kind": "%s", "title": "x", "edition": "test-edition",
                 "subject": {"type": "system", "id": "x"}, "at": "2026-04-01T09:00:00Z"}""".formatted(assessment, kind));
        Things.tell("finding-raised", finding(system, assessment, "2026-04-01T10:00:00Z"));
        Things.issuesOf(system, 1, found -> found.getString("items[0].source").equals(source));
    }
}
