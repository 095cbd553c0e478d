package shishin.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import shishin.assessment.World;
import shishin.assessment.posture.Course;
import shishin.platform.test.Tokens;

@QuarkusTest
class ReportTest {

    private final String tenant = World.newTenant();
    private String report = "";

    @BeforeEach
    void judge() {
        Course.know();
        var assessment = Course.open(tenant, "billing");
        Course.answer(tenant, assessment, "1.1.1-1", Course.says("CONFORMS", 3));
        Course.answer(tenant, assessment, "2.1.1-1", Course.says("DOES_NOT_CONFORM", 1));
        Course.send(tenant, Course.evidence("billing", "2.1.1-1", "one", "FAIL", null));
        report = assessment + "/report?audience=";
    }

    private String page(String query) {
        return World.reader(tenant)
                .get(report + query)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
    }

    private String paper(String query) throws IOException {
        var pdf = World.reader(tenant)
                .get(report + query + "&format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            for (var font : document.getPage(0).getResources().getFontNames())
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_board_reads_the_same_figures_on_a_page_and_on_paper() throws IOException {
        for (var told : new String[] {page("BOARD&language=en"), paper("BOARD&language=en")})
            assertThat(told.replaceAll("\\s+", " "))
                    .contains("Report to the board")
                    .contains("Of 4 questions, 2 (50%) have been judged.")
                    .contains("Of what was judged and applies, 50% conforms")
                    .contains("2.1.1 Watch")
                    .contains("1 fail or could not be checked");
    }

    @Test
    void the_board_reads_japanese_unless_it_asks_otherwise() throws IOException {
        var read = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("vera", tenant, "assessment:read"))
                .get(report + "BOARD");
        assertThat(read.header("Content-Language")).isEqualTo("ja");
        assertThat(read.asString()).contains("経営層向け").contains("4 項目のうち 2 項目（50%）を評価した");
        assertThat(paper("BOARD&language=ja").replaceAll("\\s+", "")).contains("4項目のうち2項目（50%）を評価した");
    }

    @Test
    void the_public_is_told_how_far_it_has_come_and_nothing_an_attacker_could_use() throws IOException {
        for (var told : new String[] {page("PUBLIC&language=en"), paper("PUBLIC&language=en")})
            assertThat(told)
                    .contains("Information security report")
                    .contains("2 Do")
                    .doesNotContain("billing")
                    .doesNotContain("Watch")
                    .doesNotContain("fail");
    }

    @Test
    void every_text_in_a_page_is_escaped_and_the_page_is_well_formed() throws Exception {
        var page = page("BOARD&language=en");
        assertThat(page).contains("Plan &lt;&amp;&gt; prepare").doesNotContain("<&>");
        var body = page.substring(page.indexOf("<main>"), page.indexOf("</main>") + 7);
        var main = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        assertThat(main.getElementsByTagName("svg").getLength()).isEqualTo(1);
        assertThat(main.getElementsByTagName("th").getLength()).isPositive();
    }

    @Test
    void the_tenant_and_a_subject_have_reports_too_by_an_edition_that_must_be_said() {
        World.reader(tenant)
                .get(Course.POSTURE + "/report?edition=course&audience=BOARD&language=en")
                .then()
                .statusCode(200)
                .body(containsString("The whole organisation"));
        World.reader(tenant)
                .get(Course.POSTURE + "/report?edition=course&subject=system:billing&audience=BOARD")
                .then()
                .statusCode(200)
                .body(containsString("system:billing"));
        World.reader(tenant)
                .get(Course.POSTURE + "/report?audience=BOARD")
                .then()
                .statusCode(400);
    }

    @Test
    void a_report_of_an_earlier_day_tells_what_was_known_then() {
        assertThat(page("BOARD&language=en&asOf=2026-01-01T00:00:00Z"))
                .contains("Of 4 questions, 0 (0%) have been judged.");
    }
}
