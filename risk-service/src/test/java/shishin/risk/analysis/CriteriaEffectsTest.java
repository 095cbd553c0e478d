package shishin.risk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Rows;
import shishin.risk.Rules;

/** What becomes of risks under other criteria. */
@QuarkusTest
class CriteriaEffectsTest {

    @Inject
    DataSource database;

    @Test
    void a_preview_shows_which_risks_would_move_and_changes_nothing() {
        var tenant = "previewer";
        var raised = analysed(tenant, 1, 1);
        analysed(tenant, 5, 5);
        var content = Rules.inForce(tenant);
        content.put(
                "matrix",
                List.of(
                        List.of("HIGH", "HIGH", "HIGH", "HIGH", "HIGH"),
                        List.of("HIGH", "HIGH", "HIGH", "HIGH", "HIGH"),
                        List.of("HIGH", "HIGH", "HIGH", "HIGH", "HIGH"),
                        List.of("HIGH", "HIGH", "HIGH", "HIGH", "HIGH"),
                        List.of("HIGH", "HIGH", "HIGH", "HIGH", "HIGH")));
        var draft = Rules.drafted(tenant, content);
        People.analyst(tenant)
                .get("/api/v1/criteria/drafts/{id}/preview", draft)
                .then()
                .statusCode(200)
                .body("risks", equalTo(2))
                .body("changes.RAISED", equalTo(1))
                .body("changes.LOWERED", equalTo(1))
                .body("moves.change", contains("RAISED", "LOWERED"))
                .body("moves[0].risk", equalTo(raised))
                .body("moves[0].level", equalTo("LOW"))
                .body("moves[0].becomes", equalTo("HIGH"))
                .body("moves[0].wouldBeWithinAppetite", equalTo(false));
        effect(tenant, 1).body("moves", empty());
        People.admin("bravo")
                .get("/api/v1/criteria/drafts/{id}/preview", draft)
                .then()
                .statusCode(404);
    }

    @Test
    void each_risk_that_moves_is_told_of_and_stays_as_it_was_judged() {
        var tenant = "mover";
        var off = analysed(tenant, 5, 5);
        analysed(tenant, 1, 1);
        Rules.revise(tenant, threeByThree(tenant));
        try (var facts = new Facts("shishin.risk.v1")) {
            var told = facts.await(
                    1,
                    fact -> fact.type().endsWith("risk-moved.v1")
                            && fact.tenant().equals(tenant));
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().key()).isEqualTo(off);
            assertThat(told.getFirst().data().path("change").asText()).isEqualTo("OFF_THE_SCALE");
            assertThat(told.getFirst().data().has("becomes")).isFalse();
        }
        People.analyst(tenant).get("/api/v1/risks/{id}", off).then().body("level", equalTo("CRITICAL"));
        effect(tenant, 2).body("changes.OFF_THE_SCALE", equalTo(1)).body("changes.NONE", equalTo(1));
    }

    @Test
    void an_appetite_that_shrinks_is_a_move_too() {
        var tenant = "appetite";
        analysed(tenant, 3, 3);
        var content = Rules.inForce(tenant);
        content.put(
                "appetite",
                Map.of("SERVICE_OUTAGE", "LOW", "SAFETY", "LOW", "DATA", "LOW", "MONEY", "LOW", "TRUST", "LOW"));
        Rules.revise(tenant, content);
        effect(tenant, 2).body("moves.change", contains("LEAVES_APPETITE"));
        effect(tenant, 1).body("moves", empty());
    }

    @Test
    void however_large_models_are_lists_and_previews_do_not_read_them() throws SQLException {
        var tenant = "modeller";
        var risk = analysed(tenant, 5, 5);
        quantified(tenant, risk);
        Rules.revise(tenant, threeByThree(tenant));
        effect(tenant, 2).body("changes.OFF_THE_SCALE", equalTo(1));
        for (var list : List.of("analyses", "chain"))
            People.analyst(tenant)
                    .get("/api/v1/risks/{id}/{list}", risk, list)
                    .then()
                    .statusCode(200)
                    .body(list.equals("chain") ? "analyses.method" : "items.method", hasItem("QUANTITATIVE"));
    }

    /** What counts of the risk is now an analysis whose model cannot be read. */
    private void quantified(String tenant, String risk) throws SQLException {
        Rows.write(database, tenant, """
                with large as (
                    insert into analysis (id, tenant, risk_id, cycle, stage, method, content, level, likelihood,
                        impact, criteria, analysed_by, at)
                    select gen_random_uuid(), tenant, risk_id, cycle, stage, 'QUANTITATIVE',
                        content || '{"quantity": "no model"}', level, likelihood, impact, criteria, analysed_by, at
                    from analysis where risk_id = '%1$s' returning id)
                update risk set analysis = large.id from large where risk.id = '%1$s'""".formatted(risk));
    }

    private static Map<String, Object> threeByThree(String tenant) {
        var content = Rules.inForce(tenant);
        content.put(
                "likelihoods", ((List<?>) java.util.Objects.requireNonNull(content.get("likelihoods"))).subList(0, 3));
        content.put("impacts", ((List<?>) java.util.Objects.requireNonNull(content.get("impacts"))).subList(0, 3));
        content.put(
                "matrix",
                List.of(
                        List.of("LOW", "LOW", "MEDIUM"),
                        List.of("LOW", "MEDIUM", "HIGH"),
                        List.of("MEDIUM", "HIGH", "CRITICAL")));
        return content;
    }

    private static io.restassured.response.ValidatableResponse effect(String tenant, int version) {
        return People.analyst(tenant)
                .get("/api/v1/criteria/{version}/effect", version)
                .then()
                .statusCode(200);
    }

    private static String analysed(String tenant, int likelihood, int impact) {
        var risk = Loop.identified(People.analyst(tenant), "");
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", likelihood, impact))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        return risk;
    }
}
