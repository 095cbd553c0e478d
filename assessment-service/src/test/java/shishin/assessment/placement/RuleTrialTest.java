package shishin.assessment.placement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

/** A rule is tried out on what has come in, before it is written. */
@QuarkusTest
class RuleTrialTest {

    private static final String RULES = "/api/v1/evidence-rules";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private static String rule(String kind, String text, String items, String more) {
        return """
                {"name":"N %s","tool":"T","check":{"kind":"%s","text":"%s"},"edition":"drill","items":[%s]%s}""".formatted(text, kind, text, items, more);
    }

    private ValidatableResponse tried(String rule) {
        return World.assessor(tenant).body(rule).post(RULES + "/dry-run").then().statusCode(200);
    }

    /** A result of each of these checks, by a scanner's file. */
    private void scanned(String subject, String... checks) {
        var results = new StringBuilder();
        for (var check : checks)
            results.append(results.isEmpty() ? "" : ",")
                    .append("{\"ruleId\":\"%s\",\"message\":{\"text\":\"m\"}}".formatted(check));
        var file = """
                {"runs":[{"tool":{"driver":{"name":"T"}},"results":[%s]}]}""".formatted(results);
        World.assessor(tenant)
                .contentType("application/octet-stream")
                .body(file.getBytes(UTF_8))
                .post(World.EVIDENCE + "/import/sarif?observedAt=2026-01-01T00:00:00Z&subject=" + subject)
                .then()
                .statusCode(200);
    }

    @Test
    void a_rule_may_be_for_the_tools_of_one_installation() {
        scanned("system:a", "kept");
        tried(rule("EXACT", "kept", "\"1.1.1-1\"", ",\"agent\":\"another\"")).body("wouldPlace", equalTo(0));
        tried(rule("EXACT", "kept", "\"1.1.1-1\"", ",\"agent\":\"ada\"")).body("wouldPlace", equalTo(1));
        written(rule("EXACT", "kept", "\"1.1.1-1\"", ""));
        written(rule("EXACT", "kept", "\"1.1.1-2\"", ",\"agent\":\"ada\""));
        scanned("system:b", "kept");
        World.reader(tenant)
                .get(World.STREAMS + "?subject=system:b")
                .then()
                .body("items.items.flatten()", contains("1.1.1-2"));
    }

    private void written(String rule) {
        World.assessor(tenant).body(rule).post(RULES).then().statusCode(201);
    }

    @Test
    void past_evidence_of_the_checks_that_stands_elsewhere_is_shown_and_stays_there() {
        written(rule("EXACT", "log-kept", "\"1.1.1-1\"", ""));
        written(rule("EXACT", "log-read", "\"1.1.1-2\"", ""));
        written(rule("EXACT", "other", "\"1.1.1-1\"", ""));
        scanned("system:a", "log-kept", "log-read", "other");
        scanned("system:b", "log-kept");
        tried(rule("PREFIX", "log-", "\"1.1.1-2\"", ""))
                .body("streamsExamined", equalTo(4))
                .body("streamsFitting", equalTo(3))
                .body("placedElsewhere.check", contains("log-kept", "log-kept"))
                .body("placedElsewhere.subject.id", containsInAnyOrder("a", "b"))
                .body("placedElsewhere.items.flatten()", contains("1.1.1-1", "1.1.1-1"))
                .body("wouldPlace", equalTo(0));
        World.reader(tenant).get(World.STREAMS + "?item=1.1.1-2").then().body("items.check", contains("log-read"));
    }

    @Test
    void what_waits_unplaced_is_counted_as_the_rule_would_place_it_by_its_conditions_too() {
        scanned("system:a", "log-kept", "log-read", "other");
        scanned("host:b", "log-kept");
        tried(rule("GLOB", "log-*", "\"1.1.1-1\"", ""))
                .body("unplacedExamined", equalTo(4))
                .body("wouldPlace", equalTo(3))
                .body("samples", hasSize(3))
                .body("streamsExamined", equalTo(0));
        tried(rule("EXACT", "nothing", "\"1.1.1-1\"", "")).body("wouldPlace", equalTo(0));
        World.reader(tenant).get(RULES).then().body("items", hasSize(0));
        assertThat(World.reader(tenant).get(RULES + "/unplaced?count=true").<Integer>path("total"))
                .as("nothing was placed by trying")
                .isEqualTo(4);
    }

    @Test
    void a_rule_that_could_not_be_written_cannot_be_tried_either() {
        World.assessor(tenant)
                .body(rule("EXACT", "x", "\"9.9.9-9\"", ""))
                .post(RULES + "/dry-run")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"));
    }

    @Test
    void what_came_in_for_another_tenant_is_not_looked_at() {
        scanned("system:a", "log-kept");
        World.assessor(World.newTenant())
                .body(rule("EXACT", "log-kept", "\"1.1.1-1\"", ""))
                .post(RULES + "/dry-run")
                .then()
                .body("unplacedExamined", equalTo(0))
                .body("streamsExamined", equalTo(0));
    }
}
