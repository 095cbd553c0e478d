package shishin.catalog.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ClauseTest {

    private static final String CHANGE = "{\"title\":\"Changed\",\"text\":\"\",\"items\":[]}";

    @Test
    void a_new_clause_has_a_place_and_a_version() {
        var standard = standard("acme", "New clause");
        clause("acme", standard, "3.2", "1.2.3-4.1.8")
                .header("Location", endsWith(standard + "/clauses/3.2"))
                .header("ETag", "\"0\"")
                .body("items", contains("1.2.3-4.1.8"))
                .body("updatedBy", equalTo("ada"));
        editor("acme").get(standard + "/clauses/3.2").then().statusCode(200).body("number", equalTo("3.2"));
    }

    @Test
    void a_clause_is_changed_only_by_who_has_read_it() {
        var standard = standard("acme", "Changing");
        clause("acme", standard, "1", "1.1.1-1");
        var place = standard + "/clauses/1";
        editor("acme").body(CHANGE).put(place).then().statusCode(428);
        editor("acme")
                .header("If-Match", "\"5\"")
                .body(CHANGE)
                .put(place)
                .then()
                .statusCode(412);
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(CHANGE)
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Changed"));
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(CHANGE)
                .put(place)
                .then()
                .statusCode(412);
    }

    @Test
    void a_new_clause_does_not_replace_one_that_is_there() {
        var standard = standard("acme", "Existing");
        clause("acme", standard, "1", "1.1.1-1");
        editor("acme")
                .header("If-None-Match", "*")
                .body(CHANGE)
                .put(standard + "/clauses/1")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/clause-exists"));
    }

    @Test
    void a_clause_that_is_not_there_cannot_be_changed() {
        var standard = standard("acme", "Missing");
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(CHANGE)
                .put(standard + "/clauses/1")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/clause-missing"));
        editor("acme").get(standard + "/clauses/1").then().statusCode(404);
    }

    @Test
    void clauses_come_in_the_order_of_their_numbers_page_by_page() {
        var standard = standard("acme", "Ordered");
        for (var number : new String[] {"1.10", "第2条", "2", "1.9", "1"}) clause("acme", standard, number, "1.1.1-1");
        var first = editor("acme")
                .get(standard + "/clauses?limit=3")
                .then()
                .body("items.number", contains("1", "1.9", "1.10"));
        editor("acme")
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(standard + "/clauses?limit=3")
                .then()
                .body("items.number", contains("2", "第2条"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"","items":[]}                       | /title   | the title is missing
            {"title":"Rule","items":[]}                  | /text    | the text is missing
            {"title":"Rule","text":""}                   | /items   | the items are missing
            {"title":"Rule","text":"","items":[" "]}     | /items/0 | a code is blank
            """)
    void a_clause_says_all_it_must(String body, String pointer, String reason) {
        editor("acme")
                .header("If-None-Match", "*")
                .body(body)
                .put(standard("acme", "Incomplete") + "/clauses/1")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_clause_covers_items_of_its_edition_only() {
        editor("acme")
                .header("If-None-Match", "*")
                .body("{\"title\":\"Rule\",\"text\":\"\",\"items\":[\"1.1.1-1\",\"9.9.9-9\"]}")
                .put(standard("acme", "Unknown items") + "/clauses/1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"))
                .body("detail", equalTo("The edition nisc-4-measures has no items 9.9.9-9."))
                .body("unknownItems", contains("9.9.9-9"));
    }

    @Test
    void a_number_starts_with_a_letter_or_a_digit() {
        editor("acme")
                .header("If-None-Match", "*")
                .body(CHANGE)
                .put(standard("acme", "Numbers") + "/clauses/-1")
                .then()
                .statusCode(400);
    }

    @Test
    void a_clause_is_removed_by_who_has_read_it() {
        var standard = standard("acme", "Removing");
        clause("acme", standard, "1", "1.1.1-1");
        var place = standard + "/clauses/1";
        editor("acme").delete(place).then().statusCode(428);
        editor("acme").header("If-Match", "\"0\"").delete(place).then().statusCode(204);
        editor("acme").get(place).then().statusCode(404);
    }
}
