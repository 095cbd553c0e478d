package shishin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.sheet.Crafted.Content;
import shishin.platform.sheet.SheetRefused.Reason;

class HostileWorkbookTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        <row r="1"><c r="XFE1"><v>1</v></c></row>                               | TOO_MANY_COLUMNS | a column beyond the last
        <row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>                            | TOO_MANY_COLUMNS | a column that would be an array of gigabytes
        <row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>           | NOT_A_SHEET      | cells out of order
        <row r="2"></row><row r="1"></row>                                      | NOT_A_SHEET      | rows out of order
        <row r="99999999999"></row>                                             | NOT_A_SHEET      | a row number that is no number
        <row r="1"><c r="A1"><v>1</c></row>                                     | NOT_A_SHEET      | XML that is not well-formed
        <row r="1"><!-- a comment as long as it likes --></row>                 | NOT_A_SHEET      | a comment
        <row r="1"><c r="A1"><v>&lol;</v></c></row>                             | NOT_A_SHEET      | an entity that nobody declared
        """)
    void a_sheet_that_no_spreadsheet_would_write_is_refused(String rows, Reason reason, String why) {
        refuses(reason, () -> Shown.ofWorkbook(Crafted.workbook(rows)));
    }

    @Test
    void a_document_type_is_refused_before_its_entities_unfold() {
        refuses(
                Reason.NOT_A_SHEET,
                () -> Shown.ofWorkbook(Crafted.withSheet(
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + Crafted.sheet(""))));
    }

    @Test
    void a_zip_bomb_is_refused_while_it_unpacks() throws IOException {
        var bomb = Crafted.of(repeated("<row><c><v>1</v></c></row>", 40 << 20), out -> {});
        assertThat(bomb.length).isLessThan(400_000);
        refuses(Reason.BOMB, () -> Shown.ofWorkbook(bomb));
    }

    @Test
    void a_token_without_end_is_refused_although_it_hardly_packs() throws IOException {
        var noise = new Random(7);
        var bomb = Crafted.of(
                out -> {
                    out.write("<worksheet x=\"".getBytes(StandardCharsets.UTF_8));
                    for (var i = 0; i < 12 << 20; i++) out.write('a' + noise.nextInt(8));
                },
                out -> {});
        refuses(Reason.BOMB, () -> Shown.ofWorkbook(bomb));
    }

    @Test
    void a_million_rows_are_refused_at_the_bound() throws IOException {
        var limits = new Limits(64L << 20, 1L << 30, 5000, 1 << 20, 256, 100, 1 << 20);
        var rows = Crafted.of(rows(6000), out -> {});
        refuses(Reason.TOO_MANY_ROWS, () -> Shown.ofWorkbook(rows, limits));
    }

    @Test
    void empty_cells_in_between_count_as_cells() throws IOException {
        var limits = new Limits(64L << 20, 1L << 30, 5000, 10_000, 256, 100, 1 << 20);
        var sparse = new StringBuilder();
        for (var i = 1; i <= 50; i++) sparse.append("<row r=\"%d\"><c r=\"IU%d\"><v>1</v></c></row>".formatted(i, i));
        refuses(Reason.TOO_MANY_CELLS, () -> Shown.ofWorkbook(Crafted.workbook(sparse.toString()), limits));
    }

    @Test
    void shared_texts_are_bounded_even_when_they_are_empty() throws IOException {
        var limits = new Limits(64L << 20, 1L << 30, 100, 100, 256, 100, 10_000);
        var shared = Crafted.of(rows(1), out -> {
            for (var i = 0; i < 400; i++) out.write("<si><t/></si>".getBytes(StandardCharsets.UTF_8));
        });
        refuses(Reason.TOO_MANY_BYTES, () -> Shown.ofWorkbook(shared, limits));
    }

    @Test
    void a_cell_without_end_is_refused() {
        var limits = new Limits(64L << 20, 1L << 30, 100, 100, 256, 100, 1 << 20);
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted("a".repeat(101));
        refuses(Reason.TOO_LONG_A_CELL, () -> Shown.ofWorkbook(Crafted.workbook(rows), limits));
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        refuses(Reason.NOT_A_SHEET, () -> Shown.ofWorkbook("code,title\n".getBytes(StandardCharsets.UTF_8)));
        refuses(Reason.NOT_A_SHEET, () -> Shown.ofWorkbook(new byte[0]));
        var zip = new ByteArrayOutputStream();
        try (var other = new ZipOutputStream(zip)) {
            other.putNextEntry(new ZipEntry("readme.txt"));
        }
        refuses(Reason.NOT_A_SHEET, () -> Shown.ofWorkbook(zip.toByteArray()));
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Sheet");
            book.write(old);
        }
        refuses(Reason.ENCRYPTED, () -> Shown.ofWorkbook(old.toByteArray()));
        refuses(
                Reason.TOO_MANY_BYTES,
                () -> Shown.ofWorkbook(old.toByteArray(), new Limits(1000, 1000, 10, 10, 10, 10, 10)));
    }

    private static Content rows(int count) {
        return out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var i = 1; i <= count; i++)
                out.write("<row r=\"%d\"><c><v>%d</v></c></row>"
                        .formatted(i, i * 7919L % 1009)
                        .getBytes(StandardCharsets.UTF_8));
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Content repeated(String rows, int bytes) {
        return (OutputStream out) -> {
            var once = rows.getBytes(StandardCharsets.UTF_8);
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var written = 0; written < bytes; written += once.length) out.write(once);
        };
    }

    private static void refuses(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(reading)
                .extracting(SheetRefused::reason)
                .isEqualTo(reason);
    }
}
