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

    private RegisterTable() {}

    static void csv(List<RegisterRow> rows, Language language, OutputStream out) throws IOException {
        var words = new RegisterWords(language);
        var file = new CsvFile(out, true);
        file.row(words.headers());
        for (var row : rows) file.row(words.cells(row));
        file.finish();
    }

    static void workbook(List<RegisterRow> rows, Language language, OutputStream out) throws IOException {
        var words = new RegisterWords(language);
        try (var workbook = new WorkbookFile(words.either("リスク登録簿", "Risk register")).in(language)) {
            var headers = words.headers();
            var columns = IntStream.range(0, headers.size())
                    .mapToObj(at -> Column.of(headers.get(at), WIDTHS.get(at)))
                    .toList();
            var sheet = workbook.sheet(words.either("登録簿", "Register"), columns);
            for (var row : rows) sheet.row(words.cells(row));
            workbook.write(out);
        }
    }
}
