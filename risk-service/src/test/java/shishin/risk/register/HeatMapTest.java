package shishin.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;

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
        Files.writeString(Path.of("target", "heatmap-ja.svg"), svg("ja"));
        Files.writeString(Path.of("target", "heatmap-en.svg"), svg("en"));
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
