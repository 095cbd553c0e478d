package shishin.risk.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class IssueMergingTest {

    private static String open(String title, String subject) {
        return People.analyst()
                .body("""
                        {"source": "EXTERNAL_AUDIT", "title": "%s", "subject": {"type": "unit", "id": "%s"},
                         "severity": "%s"}""".formatted(title, subject, title.contains("重大") ? "CRITICAL" : "LOW"))
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse merge(String whole, String part) {
        return Loop.act(
                People.analyst(),
                "issues/{id}/merger",
                whole,
                "{\"issues\": [\"%s\"], \"reason\": \"同じ原因\"}".formatted(part));
    }

    private static ValidatableResponse see(String issue) {
        return People.analyst().get("/api/v1/issues/{id}", issue).then().statusCode(200);
    }

    @Test
    void issues_that_are_the_same_go_on_as_one_and_close_with_it() {
        var whole = open("連絡網が古い", "merge");
        var part = open("連絡網が重大に古い", "merge");
        merge(whole, part)
                .statusCode(200)
                .body("severity", equalTo("CRITICAL"))
                .body("count", equalTo(2))
                .body("merged", contains(part));
        see(part)
                .body("state", equalTo("TRIAGED"))
                .body("outcome", equalTo("MERGED"))
                .body("mergedInto", equalTo(whole))
                .body("possible", hasSize(0));
        Loop.act(People.analyst(), "issues/{id}/triage", whole, "{\"outcome\": \"DISMISSED\", \"reason\": \"更新した\"}")
                .statusCode(200);
        Loop.act(People.analyst(), "issues/{id}/closure", whole, "{\"reason\": \"済んだ\"}")
                .statusCode(200);
        see(part).body("state", equalTo("CLOSED"));
    }

    @Test
    void an_issue_does_not_go_into_itself_nor_twice() {
        var whole = open("a b c", "merge");
        merge(whole, whole).statusCode(422).body("type", equalTo("/problems/issues-do-not-fit"));
        var part = open("d e f", "merge");
        merge(whole, part).statusCode(200);
        merge(open("g h i", "merge"), part).statusCode(409);
    }

    @Test
    void an_issue_of_several_things_is_split() {
        var issue = open("連絡と要員", "split");
        var parts = Loop.act(
                        People.analyst(),
                        "issues/{id}/split",
                        issue,
                        "{\"reason\": \"担当が違う\", \"parts\": [{\"title\": \"連絡\"}, {\"title\": \"要員\", \"severity\": \"HIGH\"}]}")
                .statusCode(200)
                .body("issue.outcome", equalTo("SPLIT"))
                .body("issue.parts", hasSize(2))
                .body("parts.severity", contains("LOW", "HIGH"))
                .body("parts.source", everyItem(equalTo("EXTERNAL_AUDIT")));
        parts.body("parts[0].subject.id", equalTo("split"));
    }

    @Test
    void similar_issues_and_risks_an_issue_may_belong_to_are_suggested_with_reasons() {
        var issue = open("代替要員が決まっていない", "likeness");
        var twin = open("代替要員が決まっていない部署", "likeness");
        People.analyst()
                .get("/api/v1/issues/{id}/similar", issue)
                .then()
                .statusCode(200)
                .body("[0].id", equalTo(twin))
                .body("[0].likeness.points", greaterThan(30))
                .body("[0].likeness.reasons.kind", hasItems("SUBJECT", "WORDS"));
        var risk = Loop.identified(People.analyst(), ", \"issues\": [\"%s\"]".formatted(twin));
        People.analyst()
                .get("/api/v1/issues/{id}/risk-suggestions", issue)
                .then()
                .statusCode(200)
                .body("id", hasItem(risk))
                .body("find { it.id == '" + risk + "' }.likeness.reasons.kind", hasItem("SUBJECT"));
    }

    @Test
    void what_is_seen_of_a_merged_issue_is_seen_of_the_whole() {
        Things.edition();
        var system = "merged-" + UUID.randomUUID();
        Things.tell("evidence-failed", Things.evidence(system, "s1", "\"FAIL\"", "2026-04-01T09:00:00Z"));
        var part = Things.issuesOf(system, 1, found -> true).getString("items[0].id");
        var whole = People.analyst()
                .body("""
                        {"source": "OPERATION", "title": "TLS", "subject": {"type": "system", "id": "whole-%s"},
                         "severity": "LOW"}""".formatted(system))
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        merge(whole, part).statusCode(200).body("recovered", equalTo(false));
        Things.tell("evidence-failed", Things.evidence(system, "s1", "\"FAIL\"", "2026-04-02T09:00:00Z"));
        Things.issuesOf(system, 1, found -> found.getInt("items[0].count") == 2);
        see(whole).body("count", equalTo(3)).body("severity", equalTo("HIGH"));
        Things.tell("evidence-recovered", Things.evidence(system, "s1", "null", "2026-04-03T09:00:00Z"));
        Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
        see(whole).body("recovered", equalTo(true));
        People.analyst()
                .get("/api/v1/issues/{id}/origins", whole)
                .then()
                .statusCode(200)
                .body("reference", contains("s1"));
    }
}
