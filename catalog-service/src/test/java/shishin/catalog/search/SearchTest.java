package shishin.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static shishin.catalog.Readers.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SearchTest {

    private static final String ITEMS = "/api/v1/items";

    @BeforeEach
    void awaitTheIndex() {
        Awaitility.await()
                .until(() -> reader().get(ITEMS + "?q=risk")
                        .jsonPath()
                        .getList("pending")
                        .isEmpty());
    }

    private static ValidatableResponse search(String question) {
        return reader().queryParam("q", question).get(ITEMS).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} finds {1} first: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            多要素認証          | 1.5.1-1.1.1.4 | as it is written
            二段階認証          | 1.5.1-1.1.1.4 | by another name
            multifactor login   | 1.5.1-1.1.1.4 | by a name in the other language
            せいたいにんしょう  | 1.5.1-1.1.1.3 | as it sounds
            firewal             | 1.5.1-1.4.3.1 | misspelt
            1.2.3-4.1.8         | 1.2.3-4.1.8   | by its code
            """)
    void what_is_asked_comes_first(String question, String code, String reason) {
        search(question).body("items[0].item.code", equalTo(code));
    }

    @Test
    void a_mended_question_is_told() {
        search("pasword lenght").body("asked", equalTo("password length"));
        search("password").body("asked", nullValue());
    }

    @Test
    void the_words_found_are_marked_in_the_language_served() {
        search("二段階認証").body("items[0].highlight.title", allOf(startsWith("<mark>Multi"), endsWith("</mark>, etc.")));
        search("policy & rules").body("items.highlight.title", everyItem(not(containsString("& "))));
    }

    @Test
    void scores_fall_from_first_to_last() {
        var scores = search("パスワード").extract().jsonPath().getList("items.score", Float.class);
        assertThat(scores).isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @Test
    void facets_count_what_was_found_and_narrow_it() {
        var found = search("認証");
        int total = found.extract().path("total");
        found.body("facets.phase.count.sum()", equalTo(total))
                .body("facets.edition.value", contains("nisc-4-measures"))
                .body("facets.kind.value", hasItem("ITEM"));
        int planned = found.extract().path("facets.phase.find { it.value == 'PLAN' }.count");
        reader().queryParam("q", "認証")
                .queryParam("phase", "PLAN")
                .get(ITEMS)
                .then()
                .body("total", equalTo(planned))
                .body("items.item.phase", everyItem(equalTo("PLAN")));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        int total = search("パスワード").extract().path("total");
        var codes = new ArrayList<String>();
        var next = ITEMS + "?q=%E3%83%91%E3%82%B9%E3%83%AF%E3%83%BC%E3%83%89&limit=4";
        while (next != null) {
            var page = reader().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.jsonPath().getList("items.item.code"));
            var link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<|>; rel=\"next\"$", "");
        }
        assertThat(codes).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void only_the_editions_named_are_searched() {
        reader().queryParam("q", "risk")
                .queryParam("edition", "nisc-4-measures")
                .get(ITEMS)
                .then()
                .body("total", greaterThan(5));
        reader().queryParam("q", "risk")
                .queryParam("edition", "no-such")
                .get(ITEMS)
                .then()
                .body("items", empty());
    }

    @ParameterizedTest(name = "{0} goes on as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            access con | Access control | English
            アクセス   | アクセス制御   | Japanese
            ninsyou    | 主体認証       | Latin letters on the way to Japanese
            CONTROL    | Access control | any word of the title, in any case
            """)
    void what_was_begun_is_completed(String prefix, String title, String reason) {
        reader().queryParam("prefix", prefix)
                .get(ITEMS + "/completions")
                .then()
                .statusCode(200)
                .body("items", hasItem(title))
                .body("items.size()", lessThanOrEqualTo(10));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({"?q=x&limit=501", "?q=x&level=99", "/completions?prefix=%20", "?q=x&cursor=zz", "?q=x&colour=red"})
    void what_makes_no_sense_is_refused(String request) {
        reader().urlEncodingEnabled(false).get(ITEMS + request).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"???", "(((", "' OR 1=1 --", "*:* AND \"", "、。", "<script>alert(1)</script>"})
    void anything_may_be_typed(String question) {
        search(question).body("items.size()", lessThanOrEqualTo(50));
    }
}
