package shishin.catalog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.Readers.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class TableExchangeTest {

    private static final String CATALOGS = "/api/v1/catalogs";

    @Test
    void the_form_comes_as_a_workbook() {
        var form = reader().get(CATALOGS + "/template.xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", containsString("catalog-template.xlsx"))
                .extract()
                .asByteArray();
        assertThat(form).startsWith('P', 'K');
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "markdown, text/markdown", "pdf, application/pdf"})
    void an_edition_goes_out_for_people_to_read(String format, String mediaType) {
        reader().get(EDITION + "/export?languages=ja&level=1&format=" + format)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void what_went_out_is_recognised_and_nothing_is_wrong_but_that_it_is_here_already(String format) {
        var file = reader().get(EDITION + "/export?format=" + format).asByteArray();
        send("", file)
                .statusCode(200)
                .body("format", equalTo(format))
                .body("edition", equalTo("nisc-4-measures"))
                .body("findings.code", contains("edition-exists"));
    }

    @Test
    void a_list_in_shift_jis_is_kept_as_a_catalogue_of_the_tenant() {
        var file = "項番,管理策\r\n1,方針\r\n1.1,=漏えい対策\r\n".getBytes(Charset.forName("windows-31j"));
        send("?dryRun=false&edition=jisaku", file)
                .statusCode(201)
                .body("format", equalTo("csv"))
                .body("findings.code", hasItem("sheet-encoding-found"));
    }

    @Test
    void a_broken_workbook_is_told_and_not_kept() {
        send("?format=xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})
                .statusCode(200)
                .body("findings.code", hasItem("not-a-sheet"));
    }

    private static ValidatableResponse send(String query, byte[] body) {
        return editor(Press.tenant())
                .contentType("application/octet-stream")
                .body(body)
                .post(CATALOGS + query)
                .then();
    }
}
