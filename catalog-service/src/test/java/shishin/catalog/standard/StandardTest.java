package shishin.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.STANDARDS;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class StandardTest {

    @Test
    void a_standard_is_drawn_up_with_an_edition() {
        var standard = standard("acme", "Grid rules");
        editor("acme")
                .get(standard)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("title", equalTo("Grid rules"))
                .body("edition", equalTo("nisc-4-measures"))
                .body("createdBy", equalTo("ada"));
    }

    @Test
    void the_newest_standard_comes_first_and_only_ones_own_are_listed() {
        standard("lister", "First");
        standard("lister", "Second");
        standard("other", "Foreign");
        editor("lister").get(STANDARDS).then().statusCode(200).body("items.title", contains("Second", "First"));
        editor("lister").get(STANDARDS + "?sort=title").then().body("items.title", contains("First", "Second"));
        editor("lister").get(STANDARDS + "?edition=another").then().body("items.title", not(hasItem("First")));
    }

    @Test
    void a_repeated_request_with_its_key_draws_up_one_standard() {
        var key = UUID.randomUUID().toString();
        var body = "{\"title\":\"Once\",\"edition\":\"nisc-4-measures\"}";
        var first = editor("acme").header("Idempotency-Key", key).body(body).post(STANDARDS);
        var again = editor("acme").header("Idempotency-Key", key).body(body).post(STANDARDS);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"edition":"nisc-4-measures"}                       | /title   | the title is missing
            {"title":" ","edition":"nisc-4-measures"}           | /title   | it is blank
            {"title":"a\\nb","edition":"nisc-4-measures"}       | /title   | it is more than one line
            {"title":"Rules"}                                   | /edition | the edition is missing
            """)
    void a_standard_needs_a_title_and_an_edition(String body, String pointer, String reason) {
        editor("acme")
                .body(body)
                .post(STANDARDS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-content"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_title_has_at_most_200_characters() {
        var body = "{\"title\":\"%s\",\"edition\":\"nisc-4-measures\"}";
        editor("acme")
                .body(body.formatted("x".repeat(200)))
                .post(STANDARDS)
                .then()
                .statusCode(201);
        editor("acme")
                .body(body.formatted("x".repeat(201)))
                .post(STANDARDS)
                .then()
                .statusCode(422);
    }

    @Test
    void an_unknown_edition_is_refused_in_the_callers_language() {
        var body = "{\"title\":\"Rules\",\"edition\":\"no-such\"}";
        editor("acme")
                .body(body)
                .post(STANDARDS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-edition"))
                .body("title", equalTo("Unknown edition"));
    }

    @Test
    void a_standard_is_removed_with_its_clauses_by_who_has_read_it() {
        var standard = standard("acme", "To remove");
        clause("acme", standard, "1", "1.1.1-1");
        editor("acme").delete(standard).then().statusCode(428);
        editor("acme").header("If-Match", "\"9\"").delete(standard).then().statusCode(412);
        editor("acme").header("If-Match", "\"0\"").delete(standard).then().statusCode(204);
        editor("acme").get(standard).then().statusCode(404);
    }
}
