package shishin.catalog.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RulingTest {

    @Inject
    Press press;

    private static final String EXCLUDED =
            "{\"applies\":\"EXCLUDED\",\"reason\":\"NOT_PRESENT\",\"narrative\":\"We have none.\"}";
    private static final String ADOPTED = "{\"applies\":\"ADOPTED\"}";

    private static ValidatableResponse rule(String standard, String item, String body) {
        return editor("acme")
                .header("If-None-Match", "*")
                .body(body)
                .put(standard + "/rulings/" + item)
                .then();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"applies":"EXCLUDED"}                                          | no reason at all
            {"applies":"EXCLUDED","reason":"NOT_PRESENT"}                   | a reason without words
            {"applies":"EXCLUDED","reason":"NOT_PRESENT","narrative":" "}   | words that say nothing
            {"applies":"EXCLUDED","narrative":"We have none."}              | words without a reason
            {"applies":"TAILORED","reason":"OTHER"}                         | tailored, and nobody says how
            """)
    void nothing_is_excluded_or_tailored_without_a_reason(String body, String reason) {
        rule(standard("acme", "Reasons"), "1.5.1-6.7", body)
                .statusCode(422)
                .body("type", equalTo("/problems/reason-missing"));
    }

    @Test
    void a_ruling_on_an_item_with_a_japanese_code_is_found_where_it_is_said_to_be() {
        var tenant = Press.tenant();
        press.publish(tenant, Drafts.of("kisoku", "第1条=Keep records"));
        var standard = editor(tenant)
                .body("{\"title\":\"Rules\",\"edition\":\"kisoku\"}")
                .post("/api/v1/standards")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/api/v1/standards/" + standard + "/rulings/%E7%AC%AC1%E6%9D%A1";
        editor(tenant)
                .urlEncodingEnabled(false)
                .header("If-None-Match", "*")
                .body(ADOPTED)
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", equalTo(path));
        editor(tenant)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .body("item", equalTo("第1条"));
    }

    @Test
    void a_ruling_is_changed_and_taken_back_only_by_who_has_read_it() {
        var standard = standard("acme", "Ruling");
        var place = standard + "/rulings/1.5.1-6.7";
        rule(standard, "1.5.1-6.7", EXCLUDED).statusCode(201).header("ETag", "\"0\"");
        rule(standard, "1.5.1-6.7", ADOPTED).statusCode(412).body("type", equalTo("/problems/ruling-exists"));
        editor("acme").body(ADOPTED).put(place).then().statusCode(428);
        editor("acme")
                .header("If-Match", "\"0\"")
                .body(ADOPTED)
                .put(place)
                .then()
                .statusCode(200);
        editor("acme").header("If-Match", "\"0\"").delete(place).then().statusCode(412);
        editor("acme").header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        editor("acme").get(place).then().statusCode(404);
        editor("acme")
                .header("If-Match", "\"1\"")
                .body(ADOPTED)
                .put(place)
                .then()
                .statusCode(412);
    }

    @Test
    void only_items_of_the_checklist_are_ruled_on() {
        rule(standard("acme", "Unknown"), "9.9", ADOPTED)
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"));
    }

    @Test
    void rulings_are_listed_by_item_and_by_what_they_say() {
        var standard = standard("acme", "Listed");
        rule(standard, "1.5.1-6.7", EXCLUDED);
        rule(standard, "1.1.1-1", ADOPTED);
        editor("acme").get(standard + "/rulings").then().body("items.item", contains("1.1.1-1", "1.5.1-6.7"));
        editor("acme").get(standard + "/rulings?applies=EXCLUDED").then().body("items.item", contains("1.5.1-6.7"));
    }

    @Test
    void the_statement_says_for_every_item_whether_it_applies_and_why() {
        var standard = standard("acme", "Stated");
        rule(standard, "1.5.1-6", EXCLUDED).statusCode(201);
        rule(standard, "1.5.1-6.7", "{\"applies\":\"TAILORED\",\"narrative\":\"In offices only.\"}")
                .statusCode(201);
        clause("acme", standard, "1", "1.1.1");
        editor("acme")
                .get(standard + "/statement")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("lines.size()", equalTo(617))
                .body(line("1.5.1-6.6.3") + ".applicability", equalTo("EXCLUDED"))
                .body(line("1.5.1-6.6.3") + ".ruledAt", equalTo("1.5.1-6"))
                .body(line("1.5.1-6.6.3") + ".reason", equalTo("NOT_PRESENT"))
                .body(line("1.5.1-6.6.3") + ".gap", equalTo(false))
                .body(line("1.5.1-6.7.2") + ".applicability", equalTo("TAILORED"))
                .body(line("1.5.1-6.7.2") + ".narrative", equalTo("In offices only."))
                .body(line("1.5.1-6.7.2") + ".gap", equalTo(true))
                .body(line("1.1.1-1.2") + ".applicability", equalTo("ADOPTED"))
                .body(line("1.1.1-1.2") + ".clauses", contains("1"))
                .body(line("1.2.1-1") + ".applicability", equalTo("UNDECIDED"))
                .body(line("1.2.1-1") + ".ruledAt", nullValue())
                .body("counts.adopted", equalTo(6))
                .body("counts.tailored", equalTo(9));
    }

    private static String line(String code) {
        return "lines.find { it.code == '%s' }".formatted(code);
    }

    @Test
    void what_is_excluded_is_no_gap() {
        var standard = standard("acme", "Gaps");
        clause("acme", standard, "1", "1.1.1-1");
        clause("acme", standard, "2", "1.1.2-1");
        rule(standard, "1.1.2", EXCLUDED).statusCode(201);
        editor("acme")
                .get(standard + "/coverage")
                .then()
                .body("covered", equalTo(2))
                .body("excluded", equalTo(2))
                .body("gaps", equalTo(78))
                .body("measures.find { it.code == '1.1.1' }.gaps", equalTo(1));
        editor("acme")
                .get(standard + "/gaps?count=true&limit=500")
                .then()
                .body("total", equalTo(78))
                .body("items.code", hasItem("1.1.1-2"))
                .body("items.code", not(hasItem("1.1.2-2")));
    }
}
