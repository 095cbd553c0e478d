package shishin.catalog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.platform.language.Language;

class LenientReadingTest {

    private final Findings findings = new Findings(Language.EN);

    @Test
    void a_list_from_a_japanese_spreadsheet_is_read_as_it_is() throws IOException {
        var file = "項番,対策項目\r\n１．１,方針を定める\r\n１．１－２,漏えいを防ぐ①\r\n".getBytes(Charset.forName("windows-31j"));
        var draft = Samples.read(new CsvReader(), file, findings);
        assertThat(draft.items()).extracting(Item::code).containsExactly("1.1", "1.1-2");
        assertThat(draft.items()).extracting(Item::parent).containsExactly(null, "1.1");
        assertThat(draft.items()).extracting(Item::kind).containsExactly(Kind.GROUP, Kind.CONTROL);
        assertThat(draft.items().getLast().title().ja()).isEqualTo("漏えいを防ぐ①");
        assertThat(draft.edition().id()).matches("catalog-[0-9a-f]{12}");
        assertThat(told())
                .contains("A1 sheet-encoding-found", "A2 code-mended", "A3 code-mended", "A1 edition-nameless");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        code,title;,No code                  | A2 code-missing       | 0
        code,title;1,a;1,b                   | A3 code-twice         | 1
        code,title,parent;1,a,9              | C2 parent-unknown     | 1
        code,title,parent;1,a,2;2,b,1        | C2 parents-in-circle  | 0
        code,title,parent;2,b,1;1,a,         | A3 rows-regrouped     | 2
        code,title,kind;1,a,PLANET           | C2 value-unknown      | 1
        code,title,level;1,a,many            | C2 value-unknown      | 1
        code,title,colour;1,a,red            | C1 column-unknown     | 1
        code,title;1,                        | A2 missing-title      | 1
        code,title;A/1 b,a                   | A2 code-mended        | 1
        code,title,level;1,a,99              | C2 value-unknown      | 1
        code,title;1,a\u0001b                | B2 control-characters | 1
        code,title;1,a\u0092b                | B2 control-characters | 1
        code,title,kind;../Ours,a,EDITION    | A2 edition-renamed    | 0
        code,title,rest;1,a,broken           | C2 rest-broken        | 1
        code,title,rest;1,a,{'x':1}          | A2 detail-unknown     | 1
        """)
    void an_oddity_is_told_with_its_cell_and_the_rest_is_read(String rows, String told, int items) throws IOException {
        var file = rows.replace("{'x':1}", "\"{\"\"x\"\":1}\"").replace(';', '\n') + "\n";
        var draft = Samples.read(new CsvReader(), Samples.csv(file), findings);
        assertThat(told()).contains(told);
        assertThat(draft.items()).hasSize(items);
    }

    @Test
    void what_no_edition_could_be_kept_with_is_mended() throws IOException {
        var rows = new StringBuilder("code,title,parent\n1,%s,\n".formatted("x".repeat(5_000)));
        for (int code = 2; code <= 25; code++) rows.append("%d,row,%d\n".formatted(code, code - 1));
        var draft = Samples.read(new CsvReader(), Samples.csv(rows.toString()), findings);
        assertThat(draft.items().getFirst().title().en()).hasSize(4_000);
        assertThat(draft.items()).hasSize(25).allMatch(item -> item.level() == null || item.level() <= 20);
        assertThat(told()).contains("A2 title-shortened", "C23 line-raised");
        draft.catalog("sha256:0");
    }

    @Test
    void formulas_dates_numbers_and_errors_are_told_with_sheet_and_cell() throws IOException {
        var draft = workbook(sheet -> {
            row(sheet, 2, "x", "title");
            sheet.getRow(2).getCell(0).setCellFormula("\"1.\"&\"5\"");
            row(sheet, 3, "", "a date");
            var date = sheet.getRow(3).createCell(0);
            date.setCellValue(LocalDate.of(2026, 1, 2));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            date.setCellStyle(style);
            row(sheet, 4, "", "a number");
            sheet.getRow(4).createCell(0).setCellValue(1.1);
            row(sheet, 5, "9", "");
            sheet.getRow(5).createCell(1).setCellFormula("1/0");
            sheet.addMergedRegion(new CellRangeAddress(6, 8, 0, 0));
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(draft.items()).extracting(Item::code).containsExactly("1.5", "1.1", "9");
        assertThat(told())
                .contains(
                        "Mine!A3 cell-formula",
                        "Mine!A4 code-became-date",
                        "Mine!A5 code-is-number",
                        "Mine!B6 cell-error",
                        "Mine!A7:A9 cells-merged");
    }

    @Test
    void hidden_and_unknown_sheets_are_told_and_not_read() throws IOException {
        workbook(sheet -> {
            var book = sheet.getWorkbook();
            row(book.createSheet("items"), 0, "code", "title");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            row(book.createSheet("Notes"), 0, "code", "title");
        });
        assertThat(told()).contains("items sheet-hidden", "Notes sheet-unknown");
    }

    @Test
    void a_file_without_a_table_of_items_ends_the_reading() {
        assertThatThrownBy(() -> Samples.read(new CsvReader(), Samples.csv("a,b\n1,2\n"), findings))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("header-missing");
        assertThatThrownBy(() -> Samples.read(new WorkbookReader(), Samples.csv("a,b\n"), findings))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not-a-sheet");
    }

    @Test
    void the_form_filled_in_is_a_catalogue() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(new Template().workbook()))) {
            assertThat(book.getSheetName(0)).isEqualTo("説明 guide");
            book.getSheet("版 edition").getRow(1).createCell(2).setCellValue("ours");
            book.getSheet("版 edition").getRow(2).createCell(2).setCellValue("自社基準");
            var items = book.getSheet("項目 items");
            assertThat(items.getDataValidations()).isNotEmpty();
            assertThat(items.getPaneInformation().isFreezePane()).isTrue();
            var row = items.createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(4).setCellValue("方針");
            var draft = Samples.read(new WorkbookReader(), bytes(book), findings);
            assertThat(draft.edition().id()).isEqualTo("ours");
            assertThat(draft.edition().title().ja()).isEqualTo("自社基準");
            assertThat(draft.items()).extracting(Item::code).containsExactly("1");
            assertThat(findings.hasErrors()).isFalse();
        }
    }

    private interface Filling {
        void fill(XSSFSheet sheet);
    }

    private Draft workbook(Filling filling) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Mine");
            row(sheet, 0, "Our list of controls", "");
            row(sheet, 1, "Code / コード", "項目");
            filling.fill(sheet);
            return Samples.read(new WorkbookReader(), bytes(book), findings);
        }
    }

    private static void row(XSSFSheet sheet, int number, String code, String title) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(code);
        row.createCell(1).setCellValue(title);
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private List<String> told() {
        return findings.kept().stream()
                .map(finding -> finding.place() + " " + finding.code())
                .toList();
    }
}
