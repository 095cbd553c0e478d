package shishin.risk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

/** 基礎情報. */
@QuarkusTest
class RevisionBasisTest {

    @Test
    void it_says_what_was_found_how_bad_it_is_and_what_is_proposed() throws IOException {
        Things.edition();
        var issue = Things.issue();
        var risk = Loop.identified(
                People.analyst(),
                ", \"edition\": \"test-edition\", \"items\": [\"1\"], \"issues\": [\"" + issue + "\"]");
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        var evaluation = People.analyst()
                .body(
                        Loop.evaluation("TREAT")
                                .replace(
                                        "[]",
                                        "[{\"item\": \"2\", \"clause\": \"第12条 <b>|</b>\", \"proposal\": \"必須とする\", \"reason\": \"任意のため\"}]"))
                .post("/api/v1/risks/{id}/evaluations", risk)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/api/v1/risks/%s/evaluations/%s/basis-for-revision".formatted(risk, evaluation);
        People.analyst()
                .get(path)
                .then()
                .statusCode(200)
                .body("risks", hasSize(1))
                .body("risks[0].items[0].title.ja", equalTo("一"))
                .body("risks[0].found.issue", contains(issue))
                .body("risks[0].severity.level", equalTo("HIGH"))
                .body("risks[0].severity.withinAppetite", equalTo(false))
                .body("risks[0].feasibility.score", equalTo(4))
                .body("risks[0].proposals[0].title.en", equalTo("Two"))
                .body("risks[0].proposals[0].clause", equalTo("第12条 <b>|</b>"));
        var english = markdown(path, "en");
        assertThat(english)
                .startsWith("# Basis for revision of the standard")
                .contains("| Item | Clause | Proposal | Reason |")
                .contains("| 2 | 第12条 &lt;b>\\|&lt;/b> | 必須とする | 任意のため |")
                .contains("| Feasibility of a response | 4 / 5 | できる |")
                .contains("| Level | High | beyond appetite |");
        assertThat(markdown(path, "ja")).contains("基礎情報").contains("| リスク水準 | 高 | 許容水準を超える |");
        assertThat(printed(path)).contains("基礎情報").contains("必須とする").contains("許容水準を超える");
        People.analyst()
                .get("/api/v1/risks/basis-for-revision")
                .then()
                .statusCode(200)
                .body("risks.risk", hasItem(risk));
        People.admin("bravo").get(path).then().statusCode(404);
    }

    private static String markdown(String path, String language) {
        return People.analyst()
                .config(RestAssured.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language")))
                .header("Accept-Language", language)
                .get(path + "?format=markdown")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .extract()
                .asString();
    }

    private static String printed(String path) throws IOException {
        var bytes = People.analyst()
                .config(RestAssured.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language")))
                .header("Accept-Language", "ja")
                .get(path + "?format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
