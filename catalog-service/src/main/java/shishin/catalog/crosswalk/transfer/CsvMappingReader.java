package shishin.catalog.crosswalk.transfer;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Findings;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.Sheets;

/** Reads a table by the names of its columns, in any order. */
@Singleton
class CsvMappingReader implements MappingReader {

    private static final int LONGEST_CELL = 100_000;
    private static final int COLUMNS = 256;
    private static final Limits LIMITS = new Limits(
            CrosswalkImport.LARGEST,
            CrosswalkImport.LARGEST,
            CrosswalkImport.MOST + 1,
            COLUMNS * CrosswalkImport.MOST,
            COLUMNS,
            LONGEST_CELL,
            CrosswalkImport.LARGEST);

    @Override
    public MappingFormat format() {
        return MappingFormat.CSV;
    }

    @Override
    public List<Entry> read(byte[] file, Findings findings) throws IOException {
        var table = new Table(findings);
        Sheets.readCsv(new ByteArrayInputStream(file), LIMITS, table::row);
        if (!table.columns.keySet().containsAll(List.of("source_item", "relation")))
            Oddity.NOT_A_MAPPING.tell(findings, "A1");
        return table.entries;
    }

    private static final class Table {

        private final Findings findings;
        private final Map<String, Integer> columns = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        Table(Findings findings) {
            this.findings = findings;
        }

        void row(Row row) {
            if (row.isBlank()) return;
            if (columns.isEmpty()) header(row);
            else entries.add(entry(row));
        }

        private void header(Row row) {
            for (int column = 0; column < row.cells().size(); column++) {
                var name = row.cell(column).text().strip().toLowerCase(Locale.ROOT);
                columns.putIfAbsent(name, column);
                if (!CsvMappingWriter.COLUMNS.contains(name))
                    Oddity.COLUMN_UNKNOWN.tell(findings, row.place(column), name);
            }
        }

        private Entry entry(Row row) {
            return new Entry(
                    row.place(0),
                    text(row, "source_catalogue"),
                    text(row, "source_item"),
                    text(row, "target_catalogue"),
                    text(row, "target_item"),
                    text(row, "relation"),
                    text(row, "strength"),
                    text(row, "rationale"),
                    text(row, "explanation_ja"),
                    text(row, "explanation_en"),
                    text(row, "document"),
                    text(row, "page"));
        }

        private @Nullable String text(Row row, String column) {
            var place = columns.get(column);
            return place == null || row.cell(place).isBlank()
                    ? null
                    : row.cell(place).text();
        }
    }
}
