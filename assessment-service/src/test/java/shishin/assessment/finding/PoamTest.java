package shishin.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.assessment.OscalValidity;
import shishin.assessment.World;
import shishin.platform.test.Facts;

/** Findings out and in as a plan of action and milestones. */
@QuarkusTest
class PoamTest {

    private static final String FOREIGN = """
            {"plan-of-action-and-milestones":{"uuid":"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b30","metadata":{"title":"Plan",\
            "last-modified":"2026-11-02T09:00:00Z","version":"1","oscal-version":"1.1.3"},"risks":[{"uuid":\
            "3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b31","title":"Logs","description":"d","statement":"s","status":"open",\
            "deadline":"2027-01-31T00:00:00Z","remediations":[{"uuid":"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b32",\
            "lifecycle":"planned","title":"Keep them","description":"Keep them for a year"}]}],"poam-items":[{"uuid":\
            "3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b33","title":"Logs are not kept","description":"Two hosts",\
            "related-risks":[{"risk-uuid":"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b31"}]}]}}""";
    private static final String PLACE = "&edition=drill&subject=system:billing&item=1.1.1-1";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private ValidatableResponse bringIn(String tenant, String parameters, String plan) {
        return World.assessor(tenant)
                .body(plan)
                .post(World.FINDINGS + "/import?" + parameters)
                .then();
    }

    private String raise() {
        var evidence = World.assessor(tenant)
                .body(World.evidence("log", "PASS"))
                .post(World.EVIDENCE)
                .<String>path("id");
        return World.assessor(tenant)
                .body("""
                        {"grade":"MAJOR","edition":"drill","subject":{"type":"system","id":"billing"},\
                        "items":["1.1.1-1","1.1.1-2"],"title":"Logs","description":"Two hosts\\nkeep none",\
                        "evidence":["%s"],"rootCause":" An old template\\n","correctiveAction":"A new one",\
                        "owner":"lin"}""".formatted(evidence))
                .post(World.FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String exported() {
        return World.reader(tenant)
                .get(World.FINDINGS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void an_export_keeps_the_schema_and_the_constraints(@TempDir java.nio.file.Path directory) throws Exception {
        raise();
        var plan = exported();
        assertThat(OscalValidity.faults("poam", plan)).isEmpty();
        assertThat(OscalValidity.broken(plan, directory)).isEmpty();
    }

    @Test
    void what_was_taken_out_is_known_when_it_comes_back() {
        raise();
        bringIn(tenant, "dryRun=false&conflicts=STOP", exported())
                .statusCode(200)
                .body("totals.UNCHANGED", equalTo(1));
    }

    @Test
    void another_installation_gets_the_same_findings() {
        var id = raise();
        var other = World.newTenant();
        bringIn(other, "dryRun=false", exported())
                .body("totals.CREATED", equalTo(1))
                .body("lines[0].notes", contains("unknown evidence left out: 1"));
        World.reader(other)
                .get(World.FINDINGS)
                .then()
                .body("items.title", contains("Logs"))
                .body("items[0].rootCause", equalTo(" An old template\n"))
                .body("items[0].description", equalTo("Two hosts\nkeep none"))
                .body("items[0].items", contains("1.1.1-1", "1.1.1-2"))
                .body("items[0].raisedBy", equalTo("ada"));
        assertThat(World.reader(other).get(World.FINDINGS).<String>path("items[0].id"))
                .isNotEqualTo(id);
        bringIn(other, "dryRun=false", exported()).body("totals.UNCHANGED", equalTo(1));
    }

    @Test
    void a_plan_of_another_tool_is_read_as_far_as_it_goes() {
        bringIn(tenant, "dryRun=true" + PLACE, FOREIGN)
                .body("kept", equalTo(false))
                .body("lines.outcome", contains("CREATED"));
        World.reader(tenant).get(World.FINDINGS).then().body("items", hasSize(0));
        bringIn(tenant, "dryRun=false" + PLACE, FOREIGN).body("totals.CREATED", equalTo(1));
        bringIn(tenant, "dryRun=false" + PLACE, FOREIGN).body("totals.UNCHANGED", equalTo(1));
        World.reader(tenant)
                .get(World.FINDINGS)
                .then()
                .body("items.due", contains("2027-01-31"))
                .body("items.externalId", contains("3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b33"))
                .body("items.correctiveAction", contains("Keep them for a year"));
    }

    @Test
    void what_says_something_else_here_is_kept_or_replaced_as_asked() {
        bringIn(tenant, "dryRun=false" + PLACE, FOREIGN);
        var changed = FOREIGN.replace("Two hosts", "Three hosts");
        bringIn(tenant, "dryRun=false&conflicts=SKIP" + PLACE, changed).body("totals.KEPT", equalTo(1));
        bringIn(tenant, "dryRun=false&conflicts=STOP" + PLACE, changed)
                .body("kept", equalTo(false))
                .body("totals.CONFLICT", equalTo(1));
        bringIn(tenant, "dryRun=false&conflicts=OVERWRITE" + PLACE, changed).body("totals.UPDATED", equalTo(1));
        World.reader(tenant).get(World.FINDINGS).then().body("items.description", contains("Three hosts"));
    }

    @Test
    void what_a_plan_leaves_out_stays_as_it_is() {
        var id = raise();
        var due = World.reader(tenant).get(World.FINDINGS + "/" + id).<String>path("due");
        var without = exported().replaceAll("\"deadline\":\"[^\"]*\",?", "").replace("A new one", "Another one");
        bringIn(tenant, "dryRun=false&conflicts=OVERWRITE", without).body("totals.UPDATED", equalTo(1));
        World.reader(tenant)
                .get(World.FINDINGS + "/" + id)
                .then()
                .body("correctiveAction", equalTo("Another one"))
                .body("due", equalTo(due));
    }

    @Test
    void a_closed_finding_is_opened_again_by_a_plan_and_never_rewritten() {
        var place = World.FINDINGS + "/" + raise();
        var proof = World.reader(tenant).get(place).<String>path("evidence[0]");
        act(place, "action", "{\"rootCause\":\"Template\",\"correctiveAction\":\"New one\"}");
        act(place, "verification", "{\"effective\":true,\"effectiveness\":\"No host since\"}");
        act(place, "closure", "{\"evidence\":[\"" + proof + "\"]}");
        var since = World.reader(tenant).get(place).<String>path("stateSince");
        var rewritten = exported().replace("keep none", "keep all");
        bringIn(tenant, "dryRun=false&conflicts=OVERWRITE", rewritten)
                .body("totals.REFUSED", equalTo(1))
                .body("lines[0].problem.type", endsWith("/finding-act-not-possible"));
        World.reader(tenant)
                .get(place)
                .then()
                .body("description", equalTo("Two hosts\nkeep none"))
                .body("stateSince", equalTo(since));
        var open = rewritten.replace("\"CLOSED\"", "\"OPEN\"");
        bringIn(tenant, "dryRun=false&conflicts=OVERWRITE", open).body("totals.UPDATED", equalTo(1));
        try (var facts = new Facts("shishin.assessment.v1")) {
            facts.await(
                    1,
                    fact -> fact.tenant().equals(tenant)
                            && fact.type().endsWith("finding-reopened.v1")
                            && fact.data().toString().contains("of a plan"));
        }
    }

    private void act(String place, String act, String body) {
        World.assessor(tenant)
                .header("If-Match", "*")
                .body(body)
                .post(place + "/" + act)
                .then()
                .statusCode(200);
    }

    @Test
    void a_plan_sent_again_with_its_key_has_its_first_answer() {
        for (int time = 1; time <= 2; time++)
            World.assessor(tenant)
                    .header("Idempotency-Key", "plan-1")
                    .body(FOREIGN)
                    .post(World.FINDINGS + "/import?dryRun=false" + PLACE)
                    .then()
                    .statusCode(200)
                    .body("totals.CREATED", equalTo(1));
        World.assessor(tenant)
                .header("Idempotency-Key", "plan-1")
                .body(FOREIGN.replace("Two hosts", "Three hosts"))
                .post(World.FINDINGS + "/import?dryRun=false" + PLACE)
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void items_that_cannot_be_told_apart_are_refused_each_by_itself() {
        var item = FOREIGN.substring(FOREIGN.indexOf("\"poam-items\":[") + 14, FOREIGN.lastIndexOf("]}}"));
        var nameless = item.replace("\"uuid\":\"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b33\",", "");
        var unfit = item.replace("3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b33", "\\u0000");
        var plan = FOREIGN.replace(item, String.join(",", item, item, nameless, nameless, unfit));
        bringIn(tenant, "dryRun=false" + PLACE, plan)
                .body("totals.CREATED", equalTo(1))
                .body("totals.REFUSED", equalTo(4))
                .body("lines[1].problem.type", equalTo("/problems/plan-item-not-told-apart"))
                .body("lines[4].problem.type", equalTo("/problems/plan-item-not-told-apart"));
    }

    @Test
    void what_cannot_be_a_finding_is_refused_by_itself() {
        bringIn(tenant, "dryRun=false", FOREIGN)
                .body("totals.REFUSED", equalTo(1))
                .body("lines[0].problem.errors.pointer", contains("/edition", "/items", "/subject"));
        bringIn(tenant, "edition=nowhere&subject=system:billing&item=1", FOREIGN)
                .body("lines[0].problem.type", equalTo("/problems/unknown-edition"));
        bringIn(tenant, "x=1", "{\"catalog\":{}}").statusCode(400);
        bringIn(tenant, "dryRun=true", "{\"catalog\":{}}")
                .statusCode(422)
                .body("type", endsWith("/not-an-oscal-document"));
        World.reader(tenant)
                .get(World.FINDINGS + "/export?state=CLOSED")
                .then()
                .statusCode(422)
                .body("type", endsWith("/no-findings"));
    }
}
