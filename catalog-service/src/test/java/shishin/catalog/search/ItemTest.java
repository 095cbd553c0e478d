package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ItemTest {

    private static final String ITEMS = EDITION + "/items";

    private static ValidatableResponse items(String query) {
        return reader().get(ITEMS + "?count=true&limit=500&" + query).then();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kind=ITEM                              | 617 | all items
            kind=PHASE                             |   3 | phases
            level=1                                |  81 | ○
            level=4                                |  25 | the deepest
            phase=PLAN                             | 526 | everything of the preparation, headings too
            phase=CHECK_ACT&kind=MEASURE           |   2 | both unnumbered measures
            situation=BOTH                         |  14 | exactly what is common to both
            situation=INCIDENT&phase=CHECK_ACT     |   3 | viewpoint 3.2, its measure, its item
            viewpoint=1.2&kind=MEASURE             |   3 | 1.2 (1) to (3)
            parent=1.1                             |   2 | measures directly below a viewpoint
            parent=1.2.3-4.1                       |  10 | items directly below an item
            parent=9.9                             |   0 | nothing below what is not there
            tag=supplier&level=1                   |   6 | by tag
            kind=PHASE&level=1                     |   0 | conditions that exclude each other
            """)
    void filters_narrow_the_list(String query, int expected, String reason) {
        items(query).statusCode(200).body("total", equalTo(expected)).body("items", hasSize(Math.min(expected, 500)));
    }

    @ParameterizedTest(name = "q={0} finds {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            暗号           | 1.5.1-6.6.2 | Japanese
            encryption     | 1.5.1-6.6.2 | English
            ENCRYPTION     | 1.5.1-6.6.2 | without regard to case
            ｅｎｃｒｙｐｔ | 1.5.1-6.6.2 | full-width letters
            ﾘｽｸ評価        | 1.1.1-1     | half-width katakana
            risk 評価      | 1.1.1-1     | every word, in either language
            指針本編の外   |             | nothing
            """)
    void text_is_found_in_either_language(String words, String code, String reason) {
        var found = reader().queryParam("q", words)
                .queryParam("limit", 500)
                .get(ITEMS)
                .then()
                .statusCode(200);
        if (code == null) found.body("items", empty());
        if (code != null) found.body("items.code", hasItem(code));
    }

    @Test
    void a_search_for_two_words_finds_only_what_holds_both() {
        var both = reader().queryParam("q", "risk 評価").get(ITEMS).jsonPath().getList("items.title", String.class);
        assertThat(both).isNotEmpty();
        items("q=risk").body("total", greaterThan(both.size()));
    }

    @Test
    void all_617_items_come_once_each_in_document_order_page_by_page() {
        var codes = new ArrayList<String>();
        var next = ITEMS + "?kind=ITEM&limit=50";
        while (next != null) {
            var page = reader().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.jsonPath().getList("items.code", String.class));
            var link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<|>; rel=\"next\"$", "");
        }
        assertThat(codes).hasSize(617).doesNotHaveDuplicates();
        List<String> whole = new ArrayList<>(items("kind=ITEM").extract().path("items.code"));
        reader().queryParam("kind", "ITEM")
                .queryParam("limit", 500)
                .get(ITEMS)
                .then()
                .body("next", notNullValue());
        assertThat(codes).startsWith(whole.toArray(String[]::new));
    }

    @Test
    void an_item_alone_says_all_about_itself() {
        reader().get(ITEMS + "/1.2.3-4.1.2")
                .then()
                .statusCode(200)
                .body("edition", equalTo("nisc-4-measures"))
                .body("kind", equalTo("ITEM"))
                .body("level", equalTo(3))
                .body("phase", equalTo("PLAN"))
                .body("viewpoint", equalTo("1.2"))
                .body("assessable", equalTo(true))
                .body("tags", hasItems("crypto"))
                .body("evidence", not(empty()))
                .body("ancestors.code", contains("1", "1.2", "1.2.3", "1.2.3-4", "1.2.3-4.1"))
                .body("children", empty());
    }

    @Test
    void a_measure_quotes_its_intent_with_the_source() {
        reader().header("Accept-Language", "en")
                .get(ITEMS + "/3.2.0")
                .then()
                .statusCode(200)
                .body("kind", equalTo("MEASURE"))
                .body("assessable", equalTo(false))
                .body("situation", equalTo("INCIDENT"))
                .body("intent.source", startsWith("指針本編"))
                .body("intent.text", notNullValue())
                .body("ancestors.code", contains("3", "3.2"))
                .body("children.code", contains("3.2.0-1"));
    }

    @Test
    void items_in_a_list_leave_out_what_lies_around_them() {
        items("kind=MEASURE").body("items", everyItem(not(hasKey("children")))).body("items.intent", hasSize(20));
    }

    @Test
    void an_unknown_code_is_not_found() {
        reader().get(ITEMS + "/1.2.3-99").then().statusCode(404).body("detail", equalTo("There is no item 1.2.3-99."));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            level=21             | /problems/invalid-parameter | nothing lies so deep
            limit=501            | /problems/invalid-parameter | at most 500
            colour=red           | /problems/unknown-parameter | no such filter
            sort=title           | /problems/unknown-sort      | only in document order
            cursor=nonsense      | /problems/invalid-cursor    | not ours
            cursor=Hx85LjkuOS05  | /problems/invalid-cursor    | of another list
            """)
    void what_makes_no_sense_is_refused(String query, String problem, String reason) {
        reader().get(ITEMS + "?" + query).then().statusCode(400).body("type", equalTo(problem));
    }

    @ParameterizedTest
    @CsvSource({"phase=LATER", "kind=CHAPTER", "situation=NEVER"})
    void a_value_that_does_not_exist_is_refused(String query) {
        reader().get(ITEMS + "?" + query).then().statusCode(400).body("type", equalTo("/problems/unknown-value"));
    }
}
