package shishin.catalog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.WorkbookFile;
import shishin.platform.test.Calls;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class StandardImportTest {

    private static final String IMPORT = "/api/v1/standards/import?title=Rules&edition=nisc-4-measures";

    private final String tenant = "sheet-" + UUID.randomUUID();

    private ValidatableResponse send(String query, byte[] file) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(file)
                .post(IMPORT + query)
                .then();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new WorkbookFile("Rules")) {
            var table = file.sheet(
                    "Rules",
                    List.of(Column.of("条項番号", 10), Column.of("条項名", 20), Column.of("本文", 40), Column.of("対応項目", 20)));
            for (var row : rows) table.row(row);
            file.write(bytes);
        }
        return bytes.toByteArray();
    }

    private int standards() {
        return editor(tenant).get("/api/v1/standards?count=true").path("total");
    }

    @Test
    void a_file_sent_again_with_its_key_draws_up_one_standard() {
        var key = UUID.randomUUID().toString();
        var file = csv("number,title\n1,Records\n");
        var first = sendOnce(key, file).statusCode(201).extract().<String>path("standard");
        sendOnce(key, file)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("standard", equalTo(first));
        sendOnce(key, csv("number,title\n2,Others\n")).statusCode(422);
        assertThat(standards()).isEqualTo(1);
    }

    private ValidatableResponse sendOnce(String key, byte[] file) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .body(file)
                .post(IMPORT + "&dryRun=false")
                .then();
    }

    @Test
    void a_workbook_becomes_a_standard_only_when_that_is_asked_for() throws IOException {
        var file = workbook(
                List.of(List.of("3.1", "暗号化", "可搬媒体のデータは\n暗号化する。", "1.1.1-1、1.1.1-2"), List.of("3.2", "管制", "", "")));
        send("", file).statusCode(200).body("standard", nullValue()).body("clauses", equalTo(2));
        assertThat(standards()).isZero();
        var id = send("&dryRun=false", file).statusCode(201).extract().<String>path("standard");
        editor(tenant)
                .get("/api/v1/standards/" + id + "/clauses")
                .then()
                .body("items.number", contains("3.1", "3.2"))
                .body("items[0].text", equalTo("可搬媒体のデータは\n暗号化する。"))
                .body("items[0].items", contains("1.1.1-1", "1.1.1-2"));
    }

    @Test
    void what_is_faulty_is_told_with_sheet_and_cell_and_nothing_is_kept() throws IOException {
        var file = workbook(List.of(
                List.of("1", "Known", "", "9.9.9-9"),
                List.of("1", "Again", "", ""),
                List.of("2", " ", "", ""),
                List.of("-", "No number", "", "")));
        send("", file)
                .statusCode(200)
                .body("clauses", equalTo(1))
                .body("errors", equalTo(4))
                .body("findings.place", contains("Rules!D2", "Rules!A3", "Rules!B4", "Rules!A5"))
                .body(
                        "findings.code",
                        contains(
                                "clause-item-unknown",
                                "clause-twice",
                                "clause-title-missing",
                                "clause-number-unusable"));
        send("&dryRun=false", file)
                .statusCode(422)
                .body("type", equalTo("/problems/clauses-faulty"))
                .body("findings", hasSize(4));
        assertThat(standards()).isZero();
    }

    @Test
    void a_table_in_the_encoding_of_japanese_spreadsheets_is_read() {
        var file = "番号,題名,内容,項目\r\n第1条,目的,安全を守る。,1.1.1\r\n".getBytes(Charset.forName("windows-31j"));
        send("", file).statusCode(200).body("clauses", equalTo(1)).body("errors", equalTo(0));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "'colour,size\nred,3\n', clause-header-missing",
        "'PK\u0003\u0004 and nothing more', not-a-sheet",
        "'', clause-header-missing"
    })
    void what_is_no_table_of_clauses_is_told(String file, String code) {
        send("", csv(file)).statusCode(200).body("clauses", equalTo(0)).body("findings.code", hasItem(code));
    }

    @Test
    void the_checklist_has_to_be_there_and_the_caller_may_have_to_write() {
        editor(tenant)
                .contentType("application/octet-stream")
                .body(csv("no,title\n1,One\n"))
                .post("/api/v1/standards/import?title=Rules&edition=nowhere")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-edition"));
        Calls.as(Tokens.of("vera", tenant, "catalog:read"))
                .contentType("application/octet-stream")
                .body(csv("no,title\n1,One\n"))
                .post(IMPORT)
                .then()
                .statusCode(403);
    }
}
