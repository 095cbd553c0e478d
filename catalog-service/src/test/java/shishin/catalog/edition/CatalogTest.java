package shishin.catalog.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class CatalogTest {

    @Test
    void the_built_in_guideline_is_listed() {
        reader().queryParam("count", true)
                .get("/api/v1/catalogs")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'nisc-4-measures' }.items", equalTo(617))
                .body("next", nullValue());
    }

    @Test
    void an_edition_says_where_it_comes_from_and_how_much_it_holds() {
        reader().get(EDITION)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("source.digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("source.attribution", startsWith("Source: Cabinet Secretariat"))
                .body("preface[0].heading", equalTo("Position of the measures volume"))
                .body("footnotes.mark", contains("¹", "²"))
                .body("counts.phases", equalTo(3))
                .body("counts.viewpoints", equalTo(10))
                .body("counts.measures", equalTo(20))
                .body("counts.items", equalTo(617))
                .body("counts.itemsByLevel", equalTo(Map.of("1", 81, "2", 295, "3", 216, "4", 25)));
    }

    @Test
    void the_tree_holds_every_line_once_below_its_parent() {
        var tree =
                reader().get(EDITION + "/tree").then().statusCode(200).extract().as(JsonNode.class);
        var seen = new TreeMap<String, Integer>();
        for (var phase : tree.get("roots")) walk(phase, "", seen);
        assertThat(seen)
                .isEqualTo(new TreeMap<>(Map.of("PHASE", 3, "VIEWPOINT", 10, "MEASURE", 20, "ITEM", 617, "○", 81)));
    }

    private static void walk(JsonNode node, String parent, Map<String, Integer> seen) {
        assertThat(node.get("code").asText()).startsWith(parent);
        seen.merge(node.get("kind").asText(), 1, Integer::sum);
        if (node.path("level").asInt() == 1) seen.merge("○", 1, Integer::sum);
        for (var child : node.get("children")) walk(child, node.get("code").asText(), seen);
    }

    @Test
    void the_corrections_made_to_the_print_are_on_record() {
        reader().get(EDITION + "/corrections")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja, en")
                .body("corrections", hasSize(114))
                .body("omissions", hasSize(5))
                .body("readings[0].code", equalTo("1.4.3-6.1.4.1"));
    }

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en                    | en | 'Risk evaluation'
            ja                    | ja | 'リスク評価'
            en-GB,ja;q=0.5        | en | 'Risk evaluation'
            fr, ja;q=0.3, en;q=.1 | ja | 'リスク評価'
            fr                    | ja | 'リスク評価'
            ''                    | ja | 'リスク評価'
            """)
    void the_language_asked_for_is_answered(String asked, String answered, String title) {
        var headers = asked.isEmpty() ? Map.<String, String>of() : Map.of("Accept-Language", asked);
        given().header("Authorization", "Bearer " + token())
                .headers(headers)
                .get(EDITION + "/items/1.1.1-1")
                .then()
                .statusCode(200)
                .header("Content-Language", answered)
                .header("Vary", "Accept-Language, Authorization")
                .body("title", equalTo(title));
    }

    private static String token() {
        return Tokens.of("vera", "acme", "catalog:read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tree", "/items", "/items/1.2.3-4.1.8", "/corrections"})
    void published_content_is_not_sent_twice(String path) {
        var etag = reader().get(EDITION + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=300")
                .header("ETag", matchesPattern("\"[0-9a-f]{32}-en\""))
                .extract()
                .header("ETag");
        for (var known : new String[] {etag, "*", "\"other\", W/" + etag})
            reader().header("If-None-Match", known)
                    .get(EDITION + path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(equalTo(""));
        reader().header("If-None-Match", "\"other\"").get(EDITION + path).then().statusCode(200);
    }

    @Test
    void each_language_has_a_validator_of_its_own() {
        var english = reader().get("/api/v1/catalogs").header("ETag");
        given().header("Authorization", "Bearer " + token())
                .header("If-None-Match", english)
                .get("/api/v1/catalogs")
                .then()
                .statusCode(200);
        reader().header("If-None-Match", english).get("/api/v1/catalogs").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tree", "/items", "/corrections", "/items/1.1.1"})
    void an_unknown_edition_is_not_found(String path) {
        reader().header("If-None-Match", "*")
                .get("/api/v1/catalogs/no-such-edition" + path)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("detail", equalTo("There is no edition no-such-edition."));
    }
}
