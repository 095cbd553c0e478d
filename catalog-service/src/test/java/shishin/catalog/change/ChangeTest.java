package shishin.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static shishin.catalog.Press.platformEditor;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.change.Renumbering.DIFF;
import static shishin.catalog.change.Renumbering.SUCCESSORS;
import static shishin.catalog.change.Renumbering.TABLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.platform.test.Servers;
import shishin.platform.test.Walls;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ChangeTest {

    @Inject
    Press press;

    @Inject
    DataSource database;

    private final String tenant = Press.tenant();

    @Test
    void a_new_edition_shows_what_it_adds_removes_and_says_otherwise() {
        Renumbering.publish(press, tenant);
        var changes = viewer(tenant).get(DIFF).then().statusCode(200).header("Content-Language", "en");
        changes.body(
                        "items.kinds.flatten()",
                        contains("REWORDED", "ADDED", "ADDED", "ADDED", "ADDED", "REMOVED", "REMOVED", "REMOVED"))
                .body("items[0].basis", equalTo("CODE"))
                .body("items[0].en.act", contains("KEPT", "ADDED", "KEPT"))
                .body("items[0].en[1].text", equalTo("every "))
                .body("items[0]", not(hasKey("ja")))
                .body("items.find { it.after?.code == 'B-5' }.suggestions.code", contains("A-4"))
                .body("items.find { it.after?.code == 'B-3' }.suggestions", empty());
        viewer(tenant)
                .get(DIFF + "/summary")
                .then()
                .statusCode(200)
                .body("same", equalTo(1))
                .body("changes", equalTo(Map.of("ADDED", 4, "REMOVED", 3, "MOVED", 0, "REWORDED", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=ADDED", "/summary", "/carry-over", "/carry-over/lines"})
    void who_has_an_answer_already_is_told_so_until_a_table_says_otherwise(String route) {
        Renumbering.publish(press, tenant);
        var path = DIFF + route;
        var etag = viewer(tenant)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Authorization")
                .extract()
                .header("ETag");
        viewer(tenant).header("If-None-Match", etag).get(path).then().statusCode(304);
        Renumbering.write(editor(tenant), TABLE).statusCode(201);
        viewer(tenant).header("If-None-Match", etag).get(path).then().statusCode(200);
    }

    @Test
    void a_table_of_successors_turns_what_was_removed_into_what_was_moved() {
        Renumbering.publish(press, tenant);
        Renumbering.write(editor(tenant), TABLE)
                .statusCode(201)
                .header("Location", SUCCESSORS)
                .header("ETag", "\"0\"");
        viewer(tenant)
                .get(DIFF + "?kind=MOVED&count=true")
                .then()
                .body("total", equalTo(3))
                .body("items.before.code", contains("A-2", "A-3", "A-3"))
                .body("items.after.code", contains("B-2", "B-3", "B-4"))
                .body("items[0].kinds", contains("MOVED"))
                .body("items[1].kinds", contains("MOVED", "REWORDED"))
                .body("items[1].basis", equalTo("SUCCESSOR"));
    }

    @Test
    void a_table_is_changed_by_who_has_read_it() {
        Renumbering.publish(press, tenant);
        Renumbering.write(editor(tenant), TABLE).statusCode(201);
        Renumbering.write(editor(tenant), TABLE).statusCode(412).body("type", equalTo("/problems/successors-exist"));
        editor(tenant).body(TABLE).put(SUCCESSORS).then().statusCode(428);
        var empty = "{\"entries\":[]}";
        editor(tenant)
                .header("If-Match", "\"7\"")
                .body(empty)
                .put(SUCCESSORS)
                .then()
                .statusCode(412);
        editor(tenant)
                .header("If-Match", "\"0\"")
                .body(empty)
                .put(SUCCESSORS)
                .then()
                .statusCode(200);
        viewer(tenant)
                .get(SUCCESSORS)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("entries", empty());
        editor(tenant)
                .header("If-Match", "\"0\"")
                .body(empty)
                .put("/api/v1/catalogs/old/successors/new")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/successors-missing"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"entries":[{"from":"Z-9","to":[]}]}        | unknown-lines   | nothing of that code before
            {"entries":[{"from":"A-1","to":["A-4"]}]}   | unknown-lines   | nothing of that code after
            {"entries":[{"from":"A-1"}]}                | invalid-content | no successors, not even none
            """)
    void a_table_of_what_is_not_there_is_refused(String body, String problem, String reason) {
        Renumbering.publish(press, tenant);
        Renumbering.write(editor(tenant), body).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @Test
    void everybodys_table_serves_those_who_have_none_of_their_own() throws SQLException {
        var old = "old-" + tenant;
        var path = "/api/v1/catalogs/new-" + tenant + "/successors/" + old;
        for (var id : List.of(old, "new-" + tenant)) {
            press.keepForEverybody(tenant, Drafts.of(id, "A-1=Keep records", "A-2=Lock doors"));
            Press.publication(platformEditor(tenant), id).statusCode(200);
        }
        var body = "{\"entries\":[{\"from\":\"A-1\",\"to\":[\"A-2\"]}]}";
        editor(tenant)
                .header("If-None-Match", "*")
                .body(body)
                .put(path + "?owner=EVERYBODY")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/edition-of-everybody"));
        platformEditor(tenant)
                .header("If-None-Match", "*")
                .body(body)
                .put(path + "?owner=EVERYBODY")
                .then()
                .statusCode(201)
                .body("owner", equalTo("EVERYBODY"));
        viewer("anybody").get(path).then().statusCode(200).body("owner", equalTo("EVERYBODY"));
        editor("anybody")
                .header("If-None-Match", "*")
                .body("{\"entries\":[]}")
                .put(path)
                .then()
                .statusCode(201);
        viewer("anybody").get(path).then().body("owner", equalTo("TENANT"));
        viewer(tenant).get(path).then().body("owner", equalTo("EVERYBODY"));
        Walls.keepEverybodys(
                database, "announcement", "edition", "edition_revision", "edition_content", "shelf", "successor_table");
    }

    @Test
    void what_is_said_to_everybody_names_nothing_one_tenant_has_alone() {
        var old = "old-" + tenant;
        press.keepForEverybody(tenant, Drafts.of(old, "A-1=Keep records"));
        Press.publication(platformEditor(tenant), old).statusCode(200);
        press.publish(tenant, Drafts.of("own-rules", "A-1=Keep records"));
        platformEditor(tenant)
                .header("If-None-Match", "*")
                .body("{\"entries\":[{\"from\":\"A-1\",\"to\":[\"A-1\"]}]}")
                .put("/api/v1/catalogs/own-rules/successors/" + old + "?owner=EVERYBODY")
                .then()
                .statusCode(404);
        platformEditor(tenant)
                .header("If-Match", "*")
                .body("{\"abolishedOn\":\"2026-12-31\",\"supersededBy\":\"own-rules\"}")
                .post("/api/v1/catalogs/" + old + "/withdrawal")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-successor"));
    }

    @Test
    void another_tenant_finds_neither_editions_nor_tables_nor_plans() throws SQLException {
        Renumbering.publish(press, tenant);
        Renumbering.write(editor(tenant), TABLE).statusCode(201);
        var place = editor(tenant).post(DIFF + "/carry-over").header("Location");
        for (var path : new String[] {DIFF, DIFF + "/summary", DIFF + "/carry-over", SUCCESSORS, place})
            viewer("stranger").get(path).then().statusCode(404);
        editor("stranger").post(DIFF + "/carry-over").then().statusCode(404);
        Renumbering.write(editor("stranger"), TABLE).statusCode(404);
        for (var table : List.of("carry_over", "successor_table"))
            assertThat(Walls.asTenant(
                            database, "stranger", "select tenant from " + table + " where tenant = '" + tenant + "'"))
                    .isEmpty();
        assertThatThrownBy(
                        () -> Walls.asTenant(
                                database,
                                tenant,
                                "update successor_table set edition_after = edition_before where tenant <> '*' returning tenant"))
                .hasMessageContaining("check constraint");
    }

    @Test
    void changes_of_hundreds_of_lines_come_page_by_page_each_once() {
        press.publish(tenant, Drafts.large("old", 300));
        press.publish(
                tenant,
                Drafts.of(
                        "new",
                        IntStream.range(100, 500)
                                .mapToObj("C-%05d=Something else"::formatted)
                                .toList()));
        var codes = new ArrayList<Object>();
        var path = DIFF + "?limit=90";
        while (path != null) {
            var page = viewer(tenant).urlEncodingEnabled(false).get(path);
            page.then().statusCode(200);
            page.jsonPath().getList("items").forEach(codes::add);
            var link = page.header("Link");
            path = link == null ? null : link.replaceAll("^<|>; rel=\"next\"$", "");
        }
        assertThat(codes).hasSize(200 + 200 + 100).doesNotHaveDuplicates();
    }
}
