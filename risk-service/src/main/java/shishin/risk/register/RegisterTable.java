package shishin.risk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import shishin.platform.language.Language;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.CsvFile;
import shishin.platform.sheet.WorkbookFile;

/** The register as a table in a file. */
final class RegisterTable {

    private static final List<Integer> WIDTHS = List.of(14, 44, 12, 8, 10, 10, 10, 8, 14, 20, 24, 22, 22);
    private static final List<Integer> ACTION_WIDTHS =
            List.of(14, 34, 8, 12, 16, 14, 14, 6, 34, 18, 12, 10, 8, 10, 16, 16, 30);

    private RegisterTable() {}

    static void csv(List<RegisterRow> rows, Language language, OutputStream out) throws IOException {
        var words = new RegisterWords(language);
        var file = new CsvFile(out, true);
        file.row(words.headers());
        for (var row : rows) file.row(words.cells(row));
        file.finish();
    }

    /** Risks on one sheet, what is done about them on another: an action a row. */
    static void workbook(Registered content, Language language, OutputStream out) throws IOException {
        var words = new RegisterWords(language);
        var actions = new TreatmentWords(language);
        try (var workbook = new WorkbookFile(words.either("リスク登録簿", "Risk register")).in(language)) {
            var risks = workbook.sheet(words.either("登録簿", "Register"), columns(words.headers(), WIDTHS));
            for (var risk : content.risks()) risks.row(words.cells(RegisterRow.of(risk)));
            var treatments =
                    workbook.sheet(words.either("対応", "Treatments"), columns(actions.headers(), ACTION_WIDTHS));
            for (var risk : content.risks())
                for (var plan : content.plans(risk))
                    for (var action : plan.actions()) treatments.row(actions.cells(risk, plan.treatment(), action));
            workbook.write(out);
        }
    }

    private static List<Column> columns(List<String> headers, List<Integer> widths) {
        return IntStream.range(0, headers.size())
                .mapToObj(at -> Column.of(headers.get(at), widths.get(at)))
                .toList();
    }
}
