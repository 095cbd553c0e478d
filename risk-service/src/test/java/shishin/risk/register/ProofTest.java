package shishin.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Rows;
import shishin.risk.Things;

/** What was decided can be proven, and what was can be seen again. */
@QuarkusTest
class ProofTest {

    @Inject
    DataSource database;

    @Test
    void every_decision_is_told_once_and_names_where_it_is_proven() {
        var risk = Loop.accepted();
        var decisions = People.auditor()
                .get("/api/v1/risks/{id}/decisions", risk)
                .then()
                .statusCode(200)
                .body("items.act", contains("EVALUATE", "APPROVE_ACCEPTANCE"))
                .body("items.by", contains("risk-analyst", "risk-approver"))
                .extract()
                .jsonPath();
        var id = decisions.getString("items[1].id");
        assertThat(decisions.getString("items[1].proof")).isEqualTo("/api/v1/ledger/proof?subject=decisions/" + id);
        try (var facts = new Facts("shishin.risk.v1")) {
            var told = facts.await(1, fact -> fact.key().equals(id));
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().data().path("digest").asText())
                    .isEqualTo(decisions.getString("items[1].digest"));
            assertThat(told.getFirst().data().path("about").asText()).isEqualTo(risk);
        }
    }

    @Test
    void the_digest_is_of_what_the_trail_shows() throws Exception {
        var risk = Loop.evaluated("TREAT");
        var entry = People.auditor()
                .get("/api/v1/risks/{id}/trail?act=EVALUATE", risk)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .asString();
        var json = new ObjectMapper();
        var shown = json.readTree(entry).at("/items/0");
        var content = json.createObjectNode()
                .put("about", risk)
                .put("act", shown.path("act").asText())
                .put("actor", shown.path("actor").asText())
                .put("at", shown.path("at").asText());
        content.set("before", shown.path("before"));
        content.set("after", shown.path("after"));
        var canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
        var digest = MessageDigest.getInstance("SHA-256").digest(canonical);
        assertThat("sha256:" + HexFormat.of().formatHex(digest))
                .isEqualTo(shown.path("digest").asText());
    }

    @Test
    void a_risk_is_seen_as_it_was_at_any_time() {
        var risk = Loop.analysed();
        var before = Instant.now();
        Loop.evaluate(risk, "TREAT").statusCode(201);
        People.analyst()
                .header("If-Match", "*")
                .body(Loop.risk("データの流出", ""))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200);
        People.auditor()
                .get("/api/v1/risks/{id}/as-of?at={at}", risk, before.toString())
                .then()
                .statusCode(200)
                .body("act", equalTo("ANALYSE"))
                .body("standing.stage", equalTo("ANALYSED"))
                .body("description.event", equalTo("サーバーの暗号化"));
        People.auditor()
                .get("/api/v1/risks/{id}/as-of?at={at}", risk, Instant.now().toString())
                .then()
                .statusCode(200)
                .body("standing.stage", equalTo("EVALUATED"))
                .body("description.event", equalTo("データの流出"));
        People.auditor()
                .get("/api/v1/risks/{id}/as-of?at=2020-01-01T00:00:00Z", risk)
                .then()
                .statusCode(404);
        People.auditor()
                .get("/api/v1/risks/{id}/trail?until={at}", risk, before.toString())
                .then()
                .statusCode(200)
                .body("items.act", contains("IDENTIFY", "ANALYSE"));
    }

    @Test
    void a_time_that_cannot_be_read_is_refused_by_name() {
        var risk = Loop.identified();
        for (var asked : List.of("as-of?at=2026-01-31", "trail?until=yesterday"))
            People.auditor()
                    .get("/api/v1/risks/" + risk + "/" + asked)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors.pointer", contains(asked.replaceAll(".*\\?|=.*", "")));
        People.auditor()
                .get("/api/v1/risks/{id}/trail?until={at}", risk, "2099-01-31T09:00:00+09:00")
                .then()
                .statusCode(200)
                .body("items.act", contains("IDENTIFY"));
    }

    @Test
    void of_very_many_issues_the_chain_tells_the_earliest() throws SQLException {
        var issue = Things.issue();
        var risk = Loop.identified(People.analyst(), ", \"issues\": [\"" + issue + "\"]");
        Rows.write(database, "acme", """
                with many as (
                    insert into issue select (jsonb_populate_record(issue, jsonb_build_object(
                        'id', gen_random_uuid(), 'last_seen', last_seen + interval '1 day',
                        'first_seen', first_seen + interval '1 day'))).*
                    from issue, generate_series(1, 500) where id = '%s' returning id)
                update risk set issues = issues || array(select id from many) where id = '%s'""".formatted(issue, risk));
        People.auditor()
                .get("/api/v1/risks/{id}/chain", risk)
                .then()
                .statusCode(200)
                .body("issues", hasSize(500))
                .body("issues[0].issue.id", equalTo(issue));
    }

    @Test
    void the_chain_is_followed_from_either_end() {
        Things.edition();
        var system = "chain-" + UUID.randomUUID();
        var now = Instant.now().toString();
        Things.tell("evidence-failed", Things.evidence(system, "stream-" + system, "\"FAIL\"", now));
        var issue = Things.issuesOf(system, 1, found -> true).getString("items[0].id");
        var risk = Loop.identified(
                People.analyst(),
                ", \"edition\": \"test-edition\", \"items\": [\"1\"], \"issues\": [\"%s\"]".formatted(issue));
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        var here = "find { it.risk.id == '" + risk + "' }";
        People.analyst()
                .get("/api/v1/register/chain?edition=test-edition&item=1")
                .then()
                .statusCode(200)
                .body("item.en", equalTo("One"))
                .body("item.told.find { it.subject.id == '" + system + "' }.origin.kind", equalTo("EVIDENCE"))
                .body("issues.find { it.issue.id == '" + issue + "' }.origins.reference", contains("stream-" + system))
                .body("risks." + here + ".analyses", hasSize(1))
                .body("risks." + here + ".issues.issue.id", contains(issue));
        People.analyst()
                .get("/api/v1/register/chain?edition=test-edition&item=99")
                .then()
                .statusCode(404);
    }

    @Test
    void a_chain_tells_what_was_heard_of_its_items_though_no_issue_led_to_the_risk() {
        Things.edition();
        var system = "told-" + UUID.randomUUID();
        var stream = "stream-" + system;
        var failed = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var recovered = failed.plusSeconds(1);
        Things.tell("evidence-failed", Things.evidence(system, stream, "\"FAIL\"", failed.toString()));
        var issue = Things.issuesOf(system, 1, found -> true).getString("items[0].id");
        Things.tell("evidence-recovered", Things.evidence(system, stream, "null", recovered.toString()));
        Things.issuesOf(system, 1, found -> found.getBoolean("items[0].recovered"));
        var about = "items.find { it.code == '1' }.told.find { it.subject.id == '" + system + "' }";
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"1\", \"3\"]");
        People.analyst()
                .get("/api/v1/risks/{id}/chain", risk)
                .then()
                .statusCode(200)
                .body("issues", hasSize(0))
                .body("items.code", contains("1", "3"))
                .body(about + ".issue", equalTo(issue))
                .body(about + ".origin.reference", equalTo(stream))
                .body(about + ".origin.failedAt", equalTo(failed.toString()))
                .body(about + ".origin.recoveredAt", equalTo(recovered.toString()))
                .body("items.find { it.code == '3' }.told.findAll { it.subject.id == '" + system + "' }", hasSize(0));
    }
}
