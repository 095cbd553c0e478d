package shishin.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.sheet.Cell;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.Sheets;
import shishin.platform.test.Calls;
import shishin.platform.test.Servers;
import shishin.platform.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class StatementFileTest {

    private static String drawnUp() {
        var standard = standard("acme", "Plant rules");
        clause("acme", standard, "A-1", "1.1.1-1");
        editor("acme")
                .header("If-None-Match", "*")
                .body("{\"applies\":\"EXCLUDED\",\"reason\":\"NOT_PRESENT\",\"narrative\":\"=No wireless LAN\"}")
                .put(standard + "/rulings/1.5.1-6.7")
                .then()
                .statusCode(201);
        return standard;
    }

    private static byte[] file(String path) {
        return editor("acme").get(path).then().statusCode(200).extract().asByteArray();
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        var rows = new ArrayList<Row>();
        Sheets.readWorkbook(new ByteArrayInputStream(workbook), Limits.USUAL, rows::add);
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void the_workbook_has_every_item_with_its_reason_in_words_and_its_clauses() throws IOException {
        var rows = rows(file(drawnUp() + "/statement.xlsx?language=en"));
        assertThat(rows).contains(List.of("Standard", "Plant rules"), List.of("Edition", "Draft"));
        assertThat(rows)
                .filteredOn(row -> row.getFirst().equals("1.5.1-6.7"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).contains("Excluded", "Not present", "=No wireless LAN", "1.5.1-6.7");
                    assertThat(row).doesNotContain("●");
                });
        assertThat(rows)
                .filteredOn(row -> row.getFirst().equals("1.1.1-1"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Adopted", "A-1"));
        assertThat(rows)
                .filteredOn(row -> row.getFirst().equals("1.2.1-1"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Undecided", "●"));
        assertThat(rows).filteredOn(row -> row.size() > 2).hasSize(618);
    }

    @Test
    void the_paper_says_the_same_in_japanese_and_names_itself() throws IOException {
        var bytes = editor("acme")
                .get(drawnUp() + "/statement.pdf?language=ja")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .header("Content-Disposition", "attachment; filename=\"statement.pdf\"")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("適用宣言書", "除外", "対象が存在しない", "=No wireless LAN", "条項 A-1");
            assertThat(document.getDocumentInformation().getTitle()).contains("適用宣言書", "Plant rules");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statement.xlsx", "/statement.pdf"})
    void the_same_statement_is_the_same_bytes(String form) {
        var standard = drawnUp();
        assertThat(file(standard + form)).isEqualTo(file(standard + form));
        assertThat(file(standard + form + "?language=ja")).isNotEqualTo(file(standard + form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statement.xlsx", "/statement.pdf"})
    void only_who_may_read_in_the_tenant_gets_one(String form) {
        var standard = drawnUp();
        editor("bravo").get(standard + form).then().statusCode(404);
        Calls.as(Tokens.of("mallory", "acme", "risk:read"))
                .get(standard + form)
                .then()
                .statusCode(403);
        editor("acme").get(standard + form + "?number=9").then().statusCode(404);
        editor("acme").get(standard + form + "?language=fr").then().statusCode(400);
    }
}
