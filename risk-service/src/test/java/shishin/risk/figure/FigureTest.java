package shishin.risk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Pictures;

@QuarkusTest
class FigureTest {

    private static String svg(String path, String language) {
        var drawn = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("viewer", "acme", "risk:read"))
                .header("Accept-Language", language)
                .header("Accept", "image/svg+xml")
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .extract()
                .asString();
        assertThat(drawn).startsWith("<svg").contains("<title id=\"title\">", "<desc id=\"desc\">");
        Pictures.look(path.replaceAll(".*/", "") + "-" + language, drawn);
        return drawn;
    }

    private static String quantified(String rate) {
        var risk = Loop.identified();
        People.analyst()
                .body(Loop.analysis("CURRENT", 4, 4).replaceFirst("}$", """
                        , "quantity": {"frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": %s}},
                          "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 1000000, "high": 20000000}}}}""".formatted(rate)))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
        return risk;
    }

    @Test
    void a_risk_is_drawn_as_a_bow_tie_in_the_language_asked_for() {
        var risk = Loop.evaluated("TREAT");
        Loop.decide(Loop.proposed(risk)).statusCode(200);
        assertThat(svg("risks/" + risk + "/bow-tie", "ja")).contains("脅威", "標的型メール", "多要素認証", "lang=\"ja\"");
        assertThat(svg("risks/" + risk + "/bow-tie", "en"))
                .contains("Threat", "Service level to be kept", "Level High · ");
        People.analyst()
                .get("/api/v1/risks/{id}/bow-tie", risk)
                .then()
                .statusCode(200)
                .body("threat", equalTo("標的型メール"))
                .body("barriers.title", contains("多要素認証", "訓練"));
    }

    @Test
    void losses_are_drawn_as_an_exceedance_curve() {
        var risk = quantified("0.5");
        assertThat(svg("risks/" + risk + "/exceedance", "en")).contains("Annual loss", "Current", "in 1 % of years");
        assertThat(svg("risks/" + risk + "/exceedance", "ja")).contains("年間損失", "現在", "万");
        People.analyst()
                .get("/api/v1/risks/{id}/exceedance?format=json", risk)
                .then()
                .statusCode(200)
                .body("curves.stage", contains("CURRENT"))
                .body("curves[0].points.size()", greaterThan(10));
        assertThat(svg("risks/" + Loop.identified() + "/exceedance", "en")).contains("no quantitative analysis yet");
    }

    @Test
    void treatments_are_drawn_over_time() {
        var risk = Loop.evaluated("TREAT");
        assertThat(svg("risks/" + risk + "/timeline", "en")).contains("no treatment yet");
        Loop.proposed(risk);
        assertThat(svg("risks/" + risk + "/timeline", "ja")).contains("多要素認証", "未着手", "今日");
        People.analyst()
                .get("/api/v1/risks/{id}/timeline", risk)
                .then()
                .statusCode(200)
                .body("bars.to", contains("2027-03-31", "2027-01-31"));
    }

    @Test
    void what_each_risk_adds_is_drawn_the_most_first() {
        var small = quantified("0.1");
        var large = quantified("2");
        var portfolio = People.analyst()
                .body("{\"risks\": [\"%s\", \"%s\"], \"stage\": \"CURRENT\"}".formatted(small, large))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var code = Loop.see(large).extract().<String>path("code");
        People.analyst()
                .get("/api/v1/portfolios/{id}/contributions", portfolio)
                .then()
                .statusCode(200)
                .body("parts", hasSize(2))
                .body("parts[0].name", equalTo(code));
        assertThat(svg("portfolios/" + portfolio + "/contributions", "en")).contains(code, "worst 1 % of years");
    }

    @Test
    void long_words_are_broken_and_shortened_and_nothing_is_cut() {
        var risk = Loop.identified(People.analyst(), "");
        People.analyst()
                .header("If-Match", "*")
                .body(Loop.risk("決済サーバーとその予備系のすべてが暗号化される。".repeat(6), "")
                        .replace(
                                "決済のランサムウェア",
                                "A very long title of a risk, as people write them. "
                                        .repeat(5)
                                        .strip()))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200);
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        Loop.evaluate(risk, "TREAT").statusCode(201);
        Loop.decide(Loop.proposed(risk)).statusCode(200);
        for (var language : List.of("ja", "en"))
            for (var picture : List.of("bow-tie", "timeline", "exceedance"))
                Pictures.look("long-" + picture + "-" + language, svg("risks/" + risk + "/" + picture, language));
    }

    @Test
    void one_risk_alone_has_no_contributions() {
        var portfolio = People.analyst()
                .body("{\"risks\": [\"%s\"], \"stage\": \"CURRENT\"}".formatted(quantified("0.1")))
                .post("/api/v1/portfolios")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        People.analyst()
                .get("/api/v1/portfolios/{id}/contributions", portfolio)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-contributions"));
    }
}
