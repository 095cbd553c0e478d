package shishin.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final List<String> AWKWARD = List.of(
            "=1+1",
            "+81-3-0000-0000",
            "-",
            "@SUM(A1)",
            "＝１＋１",
            "'=1",
            "''",
            "1-2",
            "007",
            " blank before and after ",
            "two\nlines",
            "return\r\nand newline",
            "tab\tand bell\u0007",
            "_x0041_ looks escaped",
            "<&>\"'",
            "𠮷野家 and half \uD842",
            "\uFFFE",
            "ｶﾅ　全角");

    @Test
    void every_text_comes_back_as_it_went_in() throws IOException {
        var shown = Shown.ofWorkbook(file(AWKWARD));
        assertThat(shown.texts()).containsExactly(List.of("Text"), AWKWARD);
    }

    @Test
    void no_text_is_written_as_a_formula() throws IOException {
        assertThat(Shown.ofWorkbook(file(AWKWARD)).rows)
                .flatExtracting(Row::cells)
                .allSatisfy(cell -> assertThat(cell.formula()).isNull());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(AWKWARD)))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(8).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(row.getCell(7).getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void the_same_rows_are_the_same_bytes() throws IOException {
        assertThat(file(AWKWARD)).isEqualTo(file(AWKWARD));
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_where_it_can_be_joined_again() {
        var text = "𠮷_x0041_\u0001".repeat(9000);
        var pieces = WorkbookFile.pieces(text);
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(Escapes.escape(piece)).hasSizeLessThanOrEqualTo(32_767))
                .noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }

    @Test
    void numbers_dates_results_and_errors_say_what_they_are() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Sheet").createRow(4);
            row.createCell(0).setCellValue(1.1);
            row.createCell(1).setCellValue(1e21);
            var date = row.createCell(2);
            date.setCellValue(LocalDate.of(2026, 4, 1));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            date.setCellStyle(style);
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(6).setCellValue(true);
            var shown = Shown.ofWorkbook(bytes(book)).rows.getFirst();
            assertThat(shown.number()).isEqualTo(5);
            assertThat(shown.place(3)).isEqualTo("Sheet!D5");
            assertThat(shown.cells())
                    .containsExactly(
                            new Cell(Cell.Type.NUMBER, "1.1", null),
                            new Cell(Cell.Type.NUMBER, "1000000000000000000000", null),
                            new Cell(Cell.Type.DATE, "2026-04-01", null),
                            new Cell(Cell.Type.NUMBER, "2", "1+1"),
                            new Cell(Cell.Type.ERROR, "#DIV/0!", "1/0"),
                            Cell.EMPTY,
                            new Cell(Cell.Type.BOOLEAN, "TRUE", null));
        }
    }

    @Test
    void hidden_sheets_and_merged_cells_are_told() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("項目");
            sheet.createRow(0).createCell(0).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 0));
            book.createSheet("Secret");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            var shown = Shown.ofWorkbook(bytes(book));
            assertThat(shown.sheets).containsExactly("項目", "Secret (hidden)");
            assertThat(shown.merged).containsExactly("項目!A1:A4");
        }
    }

    @Test
    void readings_above_characters_are_no_part_of_the_text() throws IOException {
        var shown = Shown.ofWorkbook(Crafted.workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><r><t>指</t></r><r><t>針</t></r>
                <rPh sb="0" eb="2"><t>シシン</t></rPh></is></c></row>"""));
        assertThat(shown.texts()).containsExactly(List.of("指針"));
    }

    private static byte[] file(List<String> texts) throws IOException {
        try (var file = new WorkbookFile("Test")) {
            file.sheet("Sheet", List.of(Column.of("Text", 20))).row(texts);
            var out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
