package shishin.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.agent;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class AdoptionTest {

    private static final String LABEL = "{\"label\":\"Edition\"}";
    private static final String CHANGED = "{\"title\":\"Changed\",\"text\":\"Otherwise.\",\"items\":[\"1.1.1-2\"]}";

    @Inject
    DataSource database;

    static ValidatableResponse adopt(String tenant, String standard) {
        var draft = editor(tenant).get(standard + "/draft").header("ETag");
        return editor(tenant)
                .header("If-Match", draft)
                .body(LABEL)
                .post(standard + "/editions")
                .then();
    }

    @Test
    void a_draft_is_adopted_by_a_person_who_has_read_it_and_that_is_told_once() {
        var tenant = "adopt-" + UUID.randomUUID();
        var standard = standard(tenant, "Adopted");
        clause(tenant, standard, "1", "1.1.1-1");
        editor(tenant).body(LABEL).post(standard + "/editions").then().statusCode(428);
        editor(tenant)
                .header("If-Match", "\"0\"")
                .body(LABEL)
                .post(standard + "/editions")
                .then()
                .statusCode(412);
        agent(tenant)
                .header("If-Match", "*")
                .body(LABEL)
                .post(standard + "/editions")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/person-required"));
        try (var facts = new Facts("shishin.catalog.v1")) {
            adopt(tenant, standard)
                    .statusCode(201)
                    .body("number", equalTo(1))
                    .body("state", equalTo("ADOPTED"))
                    .body("clauses", equalTo(1))
                    .body("adoptedBy", equalTo("ada"))
                    .body("digest", matchesPattern("sha256:[0-9a-f]{64}"));
            facts.await(1, fact -> fact.tenant().equals(tenant));
            assertThat(facts.after(Duration.ofMillis(300), fact -> fact.tenant().equals(tenant)))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.type()).isEqualTo("shishin.catalog.standard-adopted.v1"));
        }
    }

    @Test
    void what_was_adopted_stays_while_the_draft_goes_on() {
        var standard = standard("acme", "Staying");
        clause("acme", standard, "1", "1.1.1-1");
        adopt("acme", standard).statusCode(201);
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(CHANGED)
                .put(standard + "/clauses/1")
                .then()
                .statusCode(200);
        clause("acme", standard, "2", "1.1.2-1");
        var first = editor("acme").get(standard + "/editions/1/clauses").then().statusCode(200);
        first.body("items.title", contains("Rule")).body("items[0].items", contains("1.1.1-1"));
        adopt("acme", standard).statusCode(201).body("number", equalTo(2));
        editor("acme")
                .get(standard + "/editions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("ADOPTED", "SUPERSEDED"));
        editor("acme").get(standard + "/coverage?number=1").then().body("covered", equalTo(1));
        editor("acme").get(standard + "/coverage").then().body("covered", equalTo(2));
        editor("acme").get(standard + "/editions/3").then().statusCode(404);
        editor("acme").get(standard + "/coverage?number=3").then().statusCode(404);
    }

    @Test
    void the_database_lets_nobody_change_what_was_adopted() {
        var standard = standard("acme", "Sealed");
        clause("acme", standard, "1", "1.1.1-1");
        adopt("acme", standard).statusCode(201);
        for (var sql : new String[] {"update adopted_text set content = '{}'", "delete from adopted_text"})
            Assertions.assertThatThrownBy(() -> execute(sql)).hasMessageContaining("permission denied");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void a_draft_that_says_nothing_new_is_not_adopted() {
        var standard = standard("acme", "Nothing new");
        adopt("acme", standard).statusCode(409).body("type", equalTo("/problems/nothing-to-adopt"));
        clause("acme", standard, "1", "1.1.1-1");
        adopt("acme", standard).statusCode(201);
        editor("acme")
                .get(standard + "/draft")
                .then()
                .body("changed", equalTo(false))
                .body("basedOn", equalTo(1));
        adopt("acme", standard).statusCode(409);
    }

    @Test
    void a_standard_with_an_adopted_edition_stays() {
        var standard = standard("acme", "Keeping");
        clause("acme", standard, "1", "1.1.1-1");
        adopt("acme", standard).statusCode(201);
        editor("acme")
                .header("If-Match", "*")
                .delete(standard)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/standard-has-editions"));
    }

    @Test
    void two_editions_are_compared_clause_by_clause() {
        var standard = standard("acme", "Compared");
        clause("acme", standard, "1", "1.1.1-1");
        clause("acme", standard, "2", "1.1.2-1");
        clause("acme", standard, "3", "1.1.2-2");
        adopt("acme", standard).statusCode(201);
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(CHANGED)
                .put(standard + "/clauses/1")
                .then()
                .statusCode(200);
        editor("acme")
                .header("If-Match", "*")
                .delete(standard + "/clauses/2")
                .then()
                .statusCode(204);
        clause("acme", standard, "4", "1.2.1-1");
        editor("acme")
                .get(standard + "/comparison?from=1")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("clauses.number", contains("1", "4", "2"))
                .body("clauses.change", contains("CHANGED", "ADDED", "REMOVED"))
                .body("clauses[0].before.title", equalTo("Rule"))
                .body("clauses[0].after.title", equalTo("Changed"))
                .body("clauses[1].before", nullValue())
                .body("rulings", empty());
        editor("acme").get(standard + "/comparison?from=1&to=1").then().body("clauses", hasSize(0));
        editor("acme").get(standard + "/comparison?from=9").then().statusCode(404);
    }
}
