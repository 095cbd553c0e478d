package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.test.RouteWalk;
import shishin.platform.test.Walls;

@QuarkusTest
class SecurityTest {

    private final RouteWalk routes = new RouteWalk("risk");

    @Inject
    DataSource database;

    @Test
    void the_wall_in_the_database_stands() throws SQLException {
        Walls.stand(database);
    }

    @Test
    void nobody_passes_without_a_token() {
        routes.withoutToken();
    }

    @Test
    void nobody_passes_without_the_permission() {
        routes.withoutPermission();
    }

    @Test
    void nobody_passes_with_an_expired_token() {
        routes.withExpiredToken("risk:read", "risk:write");
    }

    @Test
    void plain_sql_of_another_tenant_finds_nothing() throws SQLException {
        Loop.accepted();
        for (var table :
                List.of("risk", "analysis", "evaluation", "acceptance", "review_schedule", "trail_entry", "criteria"))
            assertThat(Walls.asTenant(database, "nobody", "select id::text from " + table))
                    .as(table)
                    .isEmpty();
        assertThat(Walls.asTenant(database, "acme", "select id::text from risk"))
                .isNotEmpty();
    }

    @Test
    void plain_sql_of_a_tenant_leaves_what_belongs_to_everybody() throws SQLException {
        Things.edition();
        Walls.keepEverybodys(database, "guideline_item", "edition");
    }

    @Test
    void what_is_recorded_cannot_be_rewritten() {
        Loop.analysed();
        for (var table : List.of("trail_entry", "analysis", "evaluation", "criteria"))
            assertThatThrownBy(() ->
                            Walls.asTenant(database, "acme", "update " + table + " set at = at returning id::text"))
                    .hasMessageContaining("permission denied");
    }

    @Test
    void another_tenants_things_are_not_there() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        var accepted = Loop.evaluated("RETAIN");
        var acceptance = Loop.requested(accepted);
        var issue = Things.issue();
        var incident = Things.incident();
        var eve = People.admin("bravo");
        for (var path : List.of(
                "",
                "/analyses",
                "/evaluations",
                "/treatments",
                "/acceptances",
                "/trail",
                "/chain",
                "/comparisons",
                "/reviews",
                "/decisions",
                "/bow-tie",
                "/exceedance",
                "/timeline")) eve.get("/api/v1/risks/" + risk + path).then().statusCode(404);
        People.admin("bravo")
                .get("/api/v1/risks/{id}/as-of?at=2030-01-01T00:00:00Z", risk)
                .then()
                .statusCode(404);
        for (var path : List.of(
                "issues/" + issue,
                "issues/" + issue + "/origins",
                "issues/" + issue + "/trail",
                "issues/" + issue + "/similar",
                "issues/" + issue + "/risk-suggestions",
                "incidents/" + incident,
                "incidents/" + incident + "/reports",
                "incidents/" + incident + "/trail",
                "treatments/" + treatment,
                "treatments/" + treatment + "/actions",
                "acceptances/" + acceptance)) eve.get("/api/v1/" + path).then().statusCode(404);
    }

    @Test
    void another_tenants_things_cannot_be_changed() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        var acceptance = Loop.requested(Loop.evaluated("RETAIN"));
        var issue = Things.issue();
        var reason = "{\"reason\": \"x\"}";
        var acts = Map.of(
                "risks/" + risk + "/closure", reason,
                "risks/" + risk + "/analyses", Loop.analysis("CURRENT", 1, 1),
                "risks/" + risk + "/evaluations", Loop.evaluation("TREAT"),
                "treatments/" + treatment + "/decision", reason,
                "treatments/" + treatment + "/start", "",
                "treatments/" + treatment + "/cancellation", reason,
                "acceptances/" + acceptance + "/approval", reason,
                "acceptances/" + acceptance + "/rejection", reason,
                "issues/" + issue + "/closure", reason,
                "issues/" + issue + "/triage", "{\"outcome\": \"DISMISSED\", \"reason\": \"x\"}");
        acts.forEach((path, body) -> People.admin("bravo")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(404));
        Loop.see(risk).body("stage", equalTo("EVALUATED"));
    }

    @Test
    void lists_hold_only_the_callers_tenant() {
        Loop.identified(People.analyst("charlie"), "");
        People.analyst("charlie")
                .get("/api/v1/risks?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        People.analyst("delta")
                .get("/api/v1/risks?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        People.analyst("delta")
                .get("/api/v1/register/heatmap")
                .then()
                .statusCode(200)
                .body("risks", equalTo(0));
    }
}
