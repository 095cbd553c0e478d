package shishin.risk.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class IssueFactsTest {

    private static final String T1 = "2026-05-01T09:00:00Z";
    private static final String T2 = "2026-05-02T09:00:00Z";
    private static final String T3 = "2026-05-03T09:00:00Z";

    private final String system = "s" + UUID.randomUUID();

    private String failed(String at) {
        return Things.evidence(system, "stream-a", "\"FAIL\"", at);
    }

    @Test
    void failed_evidence_opens_one_issue_and_more_of_it_is_counted() {
        Things.tell("evidence-failed", failed(T1));
        Things.tell("evidence-failed", failed(T3));
        var issues = Things.issuesOf(system, 1, found -> found.getInt("items[0].count") == 2);
        assertThat(issues.getString("items[0].title")).isEqualTo("1: tls-version FAIL");
        assertThat(issues.getString("items[0].source")).isEqualTo("OPERATION");
        assertThat(issues.getString("items[0].severity")).isEqualTo("HIGH");
        assertThat(issues.getString("items[0].firstSeen")).isEqualTo(T1);
        assertThat(issues.getString("items[0].lastSeen")).isEqualTo(T3);
    }

    @Test
    void a_fact_delivered_twice_counts_once() {
        var data = failed(T1);
        var id = Things.tell("evidence-failed", data);
        Things.tell(id, "evidence-failed", data);
        Things.tell("evidence-failed", failed(T2));
        Things.issuesOf(system, 1, found -> found.getString("items[0].lastSeen").equals(T2));
        assertThat(Things.issuesOf(system, 1, found -> true).getInt("items[0].count"))
                .isEqualTo(2);
    }

    @Test
    void facts_may_arrive_in_any_order() {
        Things.tell("evidence-failed", failed(T3));
        Things.tell("evidence-failed", failed(T1));
        var issues = Things.issuesOf(system, 1, found -> found.getInt("items[0].count") == 2);
        assertThat(issues.getString("items[0].firstSeen")).isEqualTo(T1);
        assertThat(issues.getString("items[0].lastSeen")).isEqualTo(T3);
    }

    @Test
    void recovery_marks_the_issue_and_never_closes_it() {
        Things.tell("evidence-failed", failed(T1));
        Things.tell("evidence-recovered", Things.evidence(system, "stream-a", "null", T2));
        var issues = Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
        assertThat(issues.getString("items[0].state")).isEqualTo("OPEN");
        assertThat(issues.getString("items[0].recoveredAt")).isEqualTo(T2);
        Things.tell("evidence-failed", failed(T3));
        Things.issuesOf(system, 1, found -> !found.getBoolean("items[0].recovered"));
    }

    @Test
    void recovery_told_before_the_failure_it_followed_still_counts() {
        Things.tell("evidence-recovered", Things.evidence(system, "stream-a", "null", T2));
        Things.tell("evidence-failed", failed(T1));
        Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
    }

    @Test
    void an_issue_has_recovered_only_when_everything_that_failed_has() {
        Things.tell("evidence-failed", failed(T1));
        Things.tell("evidence-failed", Things.evidence(system, "stream-b", "\"FAIL\"", T1));
        Things.tell("evidence-recovered", Things.evidence(system, "stream-a", "null", T2));
        Things.tell("evidence-expired", Things.evidence(system + "-marker", "stream-c", "null", T2));
        Things.issuesOf(system + "-marker", 1, found -> true);
        Things.issuesOf(system, 1, found -> !found.getBoolean("items[0].recovered"));
        Things.tell("evidence-recovered", Things.evidence(system, "stream-b", "null", T3));
        Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
    }

    @Test
    void a_closed_issue_seen_again_is_a_new_issue() {
        Things.tell("evidence-failed", failed(T1));
        var id = Things.issuesOf(system, 1, found -> true).getString("items[0].id");
        Loop.act(People.analyst(), "issues/{id}/triage", id, "{\"outcome\": \"DISMISSED\", \"reason\": \"誤検知\"}")
                .statusCode(200);
        Loop.act(People.analyst(), "issues/{id}/closure", id, "{\"reason\": \"済み\"}")
                .statusCode(200);
        Things.tell("evidence-failed", failed(T2));
        var issues = Things.issuesOf(system, 2, found -> true);
        assertThat(issues.getString("items[1].state")).isEqualTo("OPEN");
        assertThat(issues.getInt("items[1].count")).isEqualTo(1);
    }

    @Test
    void an_answer_that_falls_short_is_an_issue_of_the_kind_of_its_assessment() {
        Things.tell("answer-recorded", """
                {"assessmentId": "a-1", "assessmentKind": "EXTERNAL_AUDIT", "edition": "test-edition", "item": "2",
                 "subject": {"type": "system", "id": "%s"}, "work": "DONE", "result": "PARTIAL", "statement": "一部のみ",
                 "answeredBy": "ada", "at": "%s", "revision": 1}""".formatted(system, T1));
        var issues = Things.issuesOf(system, 1, found -> true);
        assertThat(issues.getString("items[0].source")).isEqualTo("EXTERNAL_AUDIT");
        assertThat(issues.getString("items[0].severity")).isEqualTo("MEDIUM");
        People.analyst()
                .get("/api/v1/issues/{id}/origins", issues.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("[0].kind", equalTo("ANSWER"))
                .body("[0].reference", equalTo("a-1:2"));
    }

    @Test
    void an_answer_that_conforms_is_none() {
        Things.tell("answer-recorded", """
                {"assessmentId": "a-2", "assessmentKind": "SELF_CHECK", "edition": "test-edition", "item": "2",
                 "subject": {"type": "system", "id": "%s"}, "work": "DONE", "result": "CONFORMS",
                 "answeredBy": "ada", "at": "%s", "revision": 1}""".formatted(system, T1));
        Things.tell("evidence-failed", Things.evidence(system + "-marker", "stream-d", "\"FAIL\"", T2));
        Things.issuesOf(system + "-marker", 1, found -> true);
        Things.issuesOf(system, 0, found -> true);
    }

    private String finding(String stream, String at) {
        return """
                {"findingId": "f-1", "assessmentId": "a-3", "streamId": %s, "edition": "test-edition",
                 "items": ["2", "1"], "subject": {"type": "system", "id": "%s"}, "grade": "MAJOR", "title": "手順がない",
                 "at": "%s"}""".formatted(stream, system, at);
    }

    @Test
    void a_finding_is_an_issue_for_each_of_its_items_until_it_is_closed() {
        Things.tell("finding-raised", finding("null", T1));
        var issues = Things.issuesOf(system, 2, found -> true);
        assertThat(issues.getList("items.items.flatten()", String.class)).containsExactlyInAnyOrder("1", "2");
        assertThat(issues.getList("items.severity", String.class)).containsOnly("HIGH");
        Things.tell("finding-closed", finding("null", T2));
        Things.issuesOf(system, 2, recovered(true));
        Things.tell("finding-reopened", finding("null", T3));
        Things.issuesOf(system, 2, recovered(false));
    }

    private static Predicate<JsonPath> recovered(boolean each) {
        return found -> found.getList("items.recovered", Boolean.class).equals(List.of(each, each));
    }

    @Test
    void what_a_stream_raised_is_told_by_its_evidence_and_counts_once() {
        Things.tell("evidence-failed", failed(T1));
        Things.tell("finding-raised", finding("\"stream-a\"", T1));
        Things.tell("finding-reopened", finding("\"stream-a\"", T2));
        Things.tell("evidence-recovered", Things.evidence(system, "stream-a", "null", T3));
        var issues = Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
        assertThat(issues.getInt("items[0].count")).isEqualTo(1);
    }
}
