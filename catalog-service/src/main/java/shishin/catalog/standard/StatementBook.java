package shishin.catalog.standard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import shishin.catalog.standard.Statement.Line;
import shishin.platform.language.Language;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.WorkbookFile;

/** A statement of applicability as a workbook: one sheet, an item a row. */
record StatementBook(Statement statement, Wording wording) {

    static void write(Statement statement, Language language, OutputStream out) throws IOException {
        new StatementBook(statement, new Wording(language)).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (var file = new WorkbookFile(wording.title(statement)).in(wording.language())) {
            var page = file.page(wording.of("表紙", "Cover"), List.of(30, 80));
            for (var line : wording.cover(statement)) page.row(line);
            var lines = file.sheet(wording.of("適用宣言書", "Statement"), columns());
            for (var line : statement.lines()) lines.row(row(line));
            file.write(out);
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.of(wording.of("コード", "Code"), 16),
                Column.of(wording.of("項目", "Item"), 70),
                Column.of(wording.of("適用", "Applicability"), 14),
                Column.of(wording.of("理由", "Reason"), 20),
                Column.of(wording.of("説明", "Narrative"), 50),
                Column.of(wording.of("決定した項目", "Ruled at"), 16),
                Column.of(wording.of("条項", "Clauses"), 20),
                Column.of(wording.of("未対応", "Gap"), 10));
    }

    private List<String> row(Line line) {
        return List.of(
                line.code(),
                line.title(),
                wording.of(line.applicability()),
                line.reason() == null ? "" : wording.of(line.reason()),
                Objects.toString(line.narrative(), ""),
                Objects.toString(line.ruledAt(), ""),
                String.join(", ", line.clauses()),
                line.gap() ? "●" : "");
    }
}
