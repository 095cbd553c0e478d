package shishin.assessment.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.assessment.Scope;
import shishin.assessment.guideline.Item;
import shishin.platform.language.Language;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.CsvFile;
import shishin.platform.sheet.Table;
import shishin.platform.sheet.WorkbookFile;

/** Writes a worksheet: every item the assessment asks, with its answer where there is one. */
final class SheetOut {

    private final Scope scope;
    private final Map<String, AnswerView> answers;
    private final Language language;

    SheetOut(Scope scope, Map<String, AnswerView> answers, Language language) {
        this.scope = scope;
        this.answers = answers;
        this.language = language;
    }

    void write(SheetFormat format, String title, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> workbook(title, out);
            case CSV -> csv(out);
        }
    }

    private void workbook(String title, OutputStream out) throws IOException {
        try (var file = new WorkbookFile(title).in(language)) {
            rows(file.sheet(language == Language.EN ? "Answers" : "回答", columns()));
            file.write(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        var file = new CsvFile(out, true);
        file.row(columns().stream().map(Column::header).toList());
        rows(file);
        file.finish();
    }

    private List<Column> columns() {
        return Arrays.stream(Field.values())
                .map(field -> field.column(language))
                .toList();
    }

    private void rows(Table table) throws IOException {
        for (var item : scope.items()) table.row(row(item, answers.get(item.code())));
    }

    private List<String> row(Item item, @Nullable AnswerView answer) {
        return Arrays.stream(Field.values())
                .map(field -> text(field, item, answer))
                .toList();
    }

    private String text(Field field, Item item, @Nullable AnswerView answer) {
        if (field == Field.CODE) return item.code();
        if (field == Field.TEXT) return text(language == Language.EN && item.en() != null ? item.en() : item.ja());
        return answer == null ? "" : field.text(answer);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
