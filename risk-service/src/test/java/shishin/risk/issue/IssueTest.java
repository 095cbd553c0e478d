package shishin.risk.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class IssueTest {

    private static final String DISMISSAL = "{\"outcome\": \"DISMISSED\", \"reason\": \"誤検知\"}";

    @Test
    void an_issue_is_opened_and_found_by_its_item() {
        Things.edition();
        var id = People.analyst()
                .body("""
                        {"source": "SELF_CHECK", "title": "記録がない", "edition": "test-edition", "items": ["2"],
                         "subject": {"type": "unit", "id": "legal"}, "severity": "LOW"}""")
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/issues/"))
                .body("possible", contains("DISMISS", "LINK_RISK", "MERGE", "JOIN", "SPLIT"))
                .extract()
                .<String>path("id");
        People.analyst()
                .get(
                        "/api/v1/issues?item=2&subject=unit:legal&state=OPEN&source=SELF_CHECK&severity=LOW&recovered=false")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void a_dismissal_needs_a_reason() {
        Loop.act(People.analyst(), "issues/{id}/triage", Things.issue(), "{\"outcome\": \"DISMISSED\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/triage-incomplete"));
    }

    @Test
    void an_issue_becomes_a_new_risk_about_its_items() {
        Things.edition();
        var issue = People.analyst()
                .body("""
                        {"source": "SELF_CHECK", "title": "記録がない", "edition": "test-edition", "items": ["1"],
                         "subject": {"type": "unit", "id": "legal"}, "severity": "LOW"}""")
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Loop.act(
                        People.analyst(),
                        "issues/{id}/triage",
                        issue,
                        "{\"outcome\": \"RISKS\", \"identify\": [%s]}".formatted(Loop.risk("改ざん", "")))
                .statusCode(200)
                .body("issue.state", equalTo("TRIAGED"))
                .body("issue.outcome", equalTo("RISKS"))
                .body("risks[0].items", contains("1"))
                .body("risks[0].issues", contains(issue));
    }

    @Test
    void an_issue_joins_a_risk_there_is() {
        var issue = Things.issue();
        var risk = Loop.identified();
        Loop.act(
                        People.analyst(),
                        "issues/{id}/triage",
                        issue,
                        "{\"outcome\": \"RISKS\", \"link\": [\"%s\"]}".formatted(risk))
                .statusCode(200)
                .body("issue.risks", contains(risk));
        Loop.see(risk).body("issues", contains(issue));
    }

    @Test
    void an_issue_is_closed_only_after_triage() {
        var issue = Things.issue();
        Loop.act(People.analyst(), "issues/{id}/closure", issue, "{\"reason\": \"済み\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/act-out-of-order"))
                .body("possible", contains("DISMISS", "LINK_RISK", "MERGE", "JOIN", "SPLIT"));
        Loop.act(People.analyst(), "issues/{id}/triage", issue, DISMISSAL).statusCode(200);
        Loop.act(People.analyst(), "issues/{id}/closure", issue, "{\"reason\": \"済み\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        Loop.act(People.analyst(), "issues/{id}/triage", issue, DISMISSAL)
                .statusCode(409)
                .body("possible", hasSize(0));
    }

    @Test
    void triage_needs_the_version_that_was_read() {
        var issue = Things.issue();
        People.analyst()
                .body(DISMISSAL)
                .post("/api/v1/issues/{id}/triage", issue)
                .then()
                .statusCode(428);
        People.analyst()
                .header("If-Match", "\"7\"")
                .body(DISMISSAL)
                .post("/api/v1/issues/{id}/triage", issue)
                .then()
                .statusCode(412);
        People.analyst()
                .header("If-Match", "\"0\"")
                .body(DISMISSAL)
                .post("/api/v1/issues/{id}/triage", issue)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void every_act_on_an_issue_leaves_a_trace() {
        var issue = Things.issue();
        Loop.act(People.analyst(), "issues/{id}/triage", issue, DISMISSAL).statusCode(200);
        People.auditor()
                .get("/api/v1/issues/{id}/trail", issue)
                .then()
                .statusCode(200)
                .body("items.act", contains("OPEN", "DISMISS"))
                .body("items[1].before.state", equalTo("OPEN"))
                .body("items[1].after.state", equalTo("TRIAGED"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no title      | {\"source\": \"EXERCISE\", \"subject\": {\"type\": \"a\", \"id\": \"b\"}, \"severity\": \"LOW\"} | /title",
                "no subject id | {\"source\": \"EXERCISE\", \"title\": \"x\", \"subject\": {\"type\": \"a\"}, \"severity\": \"LOW\"} | /subject/id",
                "other source  | {\"source\": \"RUMOUR\", \"title\": \"x\", \"subject\": {\"type\": \"a\", \"id\": \"b\"}, \"severity\": \"LOW\"} | /source",
                "unknown field | {\"source\": \"EXERCISE\", \"title\": \"x\", \"colour\": \"red\", \"severity\": \"LOW\"} | /colour",
            })
    void an_issue_that_is_not_one_is_refused(String why, String body, String pointer) {
        People.analyst()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }
}
