package shishin.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Pictures;
import shishin.risk.Rules;

@QuarkusTest
class HeatMapTest {

    private final String tenant = "painter-" + UUID.randomUUID();

    private void analysed(int likelihood, int impact) {
        var risk = Loop.identified(People.analyst(tenant), "");
        People.analyst(tenant)
                .body(Loop.analysis("CURRENT", likelihood, impact))
                .post("/api/v1/risks/{id}/analyses", risk)
                .then()
                .statusCode(201);
    }

    @BeforeEach
    void risks() {
        for (int i = 0; i < 3; i++) analysed(4, 5);
        analysed(1, 1);
        analysed(3, 2);
        Loop.identified(People.analyst(tenant), "");
    }

    private String svg(String language) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("viewer", tenant, "risk:read"))
                .header("Accept", "image/svg+xml")
                .header("Accept-Language", language)
                .get("/api/v1/register/heatmap")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"))
                .header("Content-Language", equalTo(language))
                .extract()
                .asString();
    }

    @Test
    void it_counts_the_open_risks_of_each_cell() {
        People.analyst(tenant)
                .get("/api/v1/register/heatmap")
                .then()
                .statusCode(200)
                .body("cells", hasSize(25))
                .body("cells.find { it.likelihood == 4 && it.impact == 5 }.risks", equalTo(3))
                .body("cells.find { it.likelihood == 4 && it.impact == 5 }.level", equalTo("CRITICAL"))
                .body("risks", equalTo(5))
                .body("otherwise", equalTo(1));
    }

    @Test
    void it_shows_one_stage_of_analysis() {
        People.analyst(tenant)
                .get("/api/v1/register/heatmap?stage=RESIDUAL")
                .then()
                .statusCode(200)
                .body("risks", equalTo(0))
                .body("otherwise", equalTo(6));
        People.analyst(tenant).get("/api/v1/register/heatmap?criteria=7").then().statusCode(404);
    }

    @Test
    void it_is_drawn_in_the_readers_language_and_can_be_read_aloud() throws Exception {
        var drawn = parsed(svg("ja"));
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("リスクのヒートマップ（現在）");
        assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent()).contains("発生可能性 高い、影響 甚大、水準 極めて高：3 件");
        assertThat(drawn.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(parsed(svg("en")).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Risk heat map: current");
        for (var language : List.of("ja", "en")) Pictures.look("heatmap-" + language, svg(language));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"3, 3", "7, 7", "3, 7", "6, 4"})
    void a_matrix_may_be_of_any_size_from_3_by_3_to_7_by_7(int likelihoods, int impacts) {
        Rules.revise(tenant, sized(likelihoods, impacts));
        analysed(likelihoods, impacts);
        People.analyst(tenant)
                .get("/api/v1/register/heatmap")
                .then()
                .statusCode(200)
                .body("cells", hasSize(likelihoods * impacts))
                .body("cells[-1].risks", equalTo(1))
                .body("cells[-1].level", equalTo("CRITICAL"))
                .body("otherwise", equalTo(6));
        for (var language : List.of("ja", "en"))
            Pictures.look("heatmap-%dx%d-%s".formatted(likelihoods, impacts, language), svg(language));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"2, 3", "3, 2", "8, 7", "7, 8"})
    void a_matrix_of_another_size_is_refused(int likelihoods, int impacts) {
        Rules.draft(tenant, sized(likelihoods, impacts)).statusCode(422);
    }

    private Map<String, Object> sized(int likelihoods, int impacts) {
        var content = Rules.inForce(tenant);
        for (var scale : Map.of("likelihoods", likelihoods, "impacts", impacts).entrySet()) {
            var steps = (List<?>) Objects.requireNonNull(content.get(scale.getKey()));
            content.put(
                    scale.getKey(),
                    IntStream.range(0, scale.getValue())
                            .mapToObj(i -> steps.get(i % steps.size()))
                            .toList());
        }
        var levels = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
        var rows = IntStream.range(0, likelihoods)
                .mapToObj(row -> IntStream.range(0, impacts)
                        .mapToObj(column -> levels.get((row + column) * 3 / (likelihoods + impacts - 2)))
                        .toList())
                .toList();
        content.put("matrix", rows);
        return content;
    }

    @Test
    void a_parameter_asks_for_the_drawing_too() throws Exception {
        var text = People.analyst(tenant)
                .get("/api/v1/register/heatmap?format=svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(parsed(text).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
