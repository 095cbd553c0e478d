package shishin.risk.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class RiskTest {

    @Test
    void a_risk_reads_as_one_sentence_in_both_languages() {
        Loop.see(Loop.identified())
                .body("scenario.ja", equalTo("標的型メールが多要素認証の欠如を突くことでサーバーの暗号化が起こり、「2時間以内に復旧する」を維持できず、決済の停止に至るおそれがある。"))
                .body("scenario.en", startsWith("標的型メール may exploit"))
                .body("stage", equalTo("IDENTIFIED"))
                .body("cycle", equalTo(1))
                .body("next.act", equalTo("ANALYSE"))
                .body("possible", contains("CHANGE", "ANALYSE", "CLOSE"));
    }

    @Test
    void items_must_exist_in_the_edition_they_are_named_of() {
        Things.edition();
        People.analyst()
                .body(Loop.risk("x", ", \"edition\": \"test-edition\", \"items\": [\"1\", \"9.9\"]"))
                .post("/api/v1/risks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-items"))
                .body("unknownItems", contains("9.9"));
        People.analyst()
                .body(Loop.risk("x", ", \"items\": [\"1\"]"))
                .post("/api/v1/risks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/edition-missing"));
    }

    @Test
    void codes_are_unique_however_many_come_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = new ArrayList<Future<String>>();
            for (int i = 0; i < 40; i++) codes.add(threads.submit(RiskTest::newCode));
            var distinct = new TreeSet<String>();
            for (var code : codes) distinct.add(code.get());
            assertThat(distinct).hasSize(40).first().asString().matches("R-20\\d\\d-0001");
        }
    }

    private static String newCode() {
        return People.analyst("numbers")
                .body(Loop.risk("x", ""))
                .post("/api/v1/risks")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    @Test
    void a_risk_is_identified_once_however_often_the_call_is_repeated() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key).statusCode(201).extract().<String>path("id");
        keyed(key).statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
    }

    private static ValidatableResponse keyed(String key) {
        return People.analyst()
                .header("Idempotency-Key", key)
                .body(Loop.risk("x", ""))
                .post("/api/v1/risks")
                .then();
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_makes_the_next() {
        var risk = Loop.identified();
        var body = Loop.risk("データの流出", "");
        People.analyst().body(body).put("/api/v1/risks/{id}", risk).then().statusCode(428);
        People.analyst()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("event", equalTo("データの流出"));
        People.analyst()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(412);
        People.analyst()
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(304);
    }

    @Test
    void changed_items_are_found_and_the_former_ones_no_longer() {
        Things.edition();
        var about = ", \"edition\": \"test-edition\", \"items\": [\"%s\"]";
        var risk = Loop.identified(People.analyst("items"), about.formatted("1"));
        aboutItem("1").body("items.id", contains(risk));
        People.analyst("items")
                .header("If-Match", "*")
                .body(Loop.risk("x", about.formatted("2")))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200);
        aboutItem("1").body("items", hasSize(0));
        aboutItem("2").body("items.id", contains(risk));
    }

    private static ValidatableResponse aboutItem(String item) {
        return People.analyst("items").get("/api/v1/risks?item=" + item).then().statusCode(200);
    }

    @Test
    void looking_at_a_risk_does_not_change_it() {
        var risk = Loop.identified();
        for (int i = 0; i < 3; i++) Loop.see(risk).header("ETag", "\"0\"");
    }

    @Test
    void a_closed_risk_allows_nothing_more() {
        var risk = Loop.identified();
        Loop.act(People.analyst(), "risks/{id}/closure", risk, "{\"reason\": \"廃止\"}")
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("closingReason", equalTo("廃止"));
        Loop.analyse(risk, "CURRENT", 1, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/act-out-of-order"))
                .body("state", equalTo("CLOSED"))
                .body("possible", hasSize(0));
    }

    @Test
    void a_list_is_narrowed_down_and_read_page_by_page() {
        var lister = "lister";
        for (int i = 0; i < 5; i++) Loop.identified(People.analyst(lister), "");
        var first = People.analyst(lister)
                .get(
                        "/api/v1/risks?limit=2&sort=code&count=true&stage=IDENTIFIED&owner=risk-owner&category=cyber&q=暗号化")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(5))
                .extract();
        var codes = new ArrayList<String>(first.<List<String>>path("items.code"));
        String next = first.path("next");
        while (next != null) {
            var page = People.analyst(lister)
                    .get(
                            "/api/v1/risks?limit=2&sort=code&stage=IDENTIFIED&owner=risk-owner&category=cyber&q=暗号化&cursor="
                                    + next)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.<List<String>>path("items.code"));
            next = page.path("next");
        }
        assertThat(codes).hasSize(5).isSorted().doesNotHaveDuplicates();
        for (var narrow :
                List.of("stage=CLOSED", "level=HIGH", "owner=nobody", "category=other", "item=zz", "q=100%25"))
            People.analyst(lister)
                    .get("/api/v1/risks?" + narrow)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-updatedAt", "identifiedAt", "-priority", "nextDue", "-nextDue"})
    void every_sort_reads_on_from_its_cursor(String sort) {
        var tenant = "sorter";
        for (int i = 0; i < 3; i++) Loop.identified(People.analyst(tenant), "");
        var next = People.analyst(tenant)
                .get("/api/v1/register?limit=1&sort=" + sort)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .<String>path("next");
        People.analyst(tenant)
                .get("/api/v1/register?limit=1&sort=" + sort + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void an_unknown_filter_is_refused() {
        People.analyst().get("/api/v1/risks?colour=red").then().statusCode(400);
        People.analyst().get("/api/v1/risks?sort=colour").then().statusCode(400);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(
            strings = {
                "title",
                "threat",
                "vulnerability",
                "affectedServiceLevel",
                "event",
                "consequence",
                "category",
                "owner"
            })
    void a_risk_without_its_words_is_refused(String field) {
        People.analyst()
                .body(Loop.risk("x", "")
                        .replaceAll("\"" + field + "\": \"[^\"]*\",?", "")
                        .replaceAll(",\\s*}", "}"))
                .post("/api/v1/risks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void a_risk_tells_the_issue_what_it_became() {
        var issue = Things.issue();
        var risk = Loop.identified(People.analyst(), ", \"issues\": [\"%s\"]".formatted(issue));
        People.analyst()
                .get("/api/v1/issues/{id}", issue)
                .then()
                .statusCode(200)
                .body("state", equalTo("TRIAGED"))
                .body("risks", contains(risk));
    }
}
