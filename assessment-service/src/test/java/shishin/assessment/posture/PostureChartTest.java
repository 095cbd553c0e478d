package shishin.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import shishin.assessment.World;

@QuarkusTest
class PostureChartTest {

    private final String tenant = World.newTenant();
    private String assessment = "";

    @BeforeEach
    void know() {
        Course.know();
        assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        Course.send(tenant, Course.evidence("billing", "2.1.1-1", "one", "PASS", null));
    }

    private Document drawn(String path, String language) throws Exception {
        var answer = World.reader(tenant)
                .header("Accept", "image/svg+xml")
                .queryParam("language", language)
                .get(assessment + "/posture" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.asString())));
    }

    private static String text(Document picture, String tag) {
        return picture.getElementsByTagName(tag).item(0).getTextContent();
    }

    @Test
    void the_wheel_tells_in_words_what_it_shows() throws Exception {
        var wheel = drawn("", "en");
        assertThat(text(wheel, "title")).isEqualTo("Posture: the wheel of the phases");
        assertThat(text(wheel, "desc"))
                .contains("1 Plan <&> prepare: Coverage 50%, Conformity 100%, Freshness –.")
                .contains("2 Do: Coverage 0%, Conformity –, Freshness 100%.");
        assertThat(text(drawn("", "ja"), "title")).isEqualTo("対策状況：PDCA の環");
    }

    @Test
    void the_radar_has_an_axis_for_each_viewpoint() throws Exception {
        var radar = drawn("?chart=RADAR", "en");
        assertThat(text(radar, "desc")).contains("1.1 Policy: Coverage 50%").contains("2.1 Run: Coverage 0%");
        assertThat(radar.getElementsByTagName("polygon").getLength()).isEqualTo(4 + 3);
    }

    @Test
    void the_series_has_a_line_for_each_figure() throws Exception {
        var series = drawn("/series?points=3", "en");
        assertThat(text(series, "title")).isEqualTo("Posture over time");
        assertThat(series.getElementsByTagName("path").getLength()).isEqualTo(4);
        assertThat(text(series, "desc")).contains("Coverage 25%, Conformity 100%, Freshness 100%, Maturity 3.0.");
    }

    @Test
    void the_tenant_is_drawn_as_well_and_a_parameter_stands_above_the_headers() {
        var picture = World.reader(tenant)
                .get(Course.POSTURE + "?edition=course&format=svg&language=en")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
        assertThat(picture).contains("The whole organisation").contains("lang=\"en\"");
    }
}
