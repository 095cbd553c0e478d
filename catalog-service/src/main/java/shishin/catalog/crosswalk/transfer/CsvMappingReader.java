package shishin.catalog.crosswalk.transfer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table by the names of its columns, in any order. */
@Singleton
class CsvMappingReader implements MappingReader {

    @Override
    public MappingFormat format() {
        return MappingFormat.CSV;
    }

    @Override
    public List<Entry> read(byte[] file, Notes notes) throws IOException {
        var entries = new ArrayList<Entry>();
        try (var rows = CsvMapping.MAPPER.readerFor(String[].class).<String[]>readValues(CsvMapping.decoded(file))) {
            if (!rows.hasNextValue()) notes.add("1", Oddity.NOT_A_MAPPING);
            else {
                var table = new Table(columns(rows.nextValue(), notes));
                for (int line = 2; rows.hasNextValue() && entries.size() <= CrosswalkImport.MOST; line++)
                    entries.add(table.entry(line, rows.nextValue()));
            }
        }
        return entries;
    }

    private static Map<String, Integer> columns(String[] header, Notes notes) {
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < header.length; column++) {
            var name = header[column].strip().toLowerCase(Locale.ROOT);
            columns.putIfAbsent(name, column);
            if (!CsvMapping.COLUMNS.contains(name)) notes.add("1", Oddity.COLUMN_UNKNOWN, name);
        }
        if (!columns.containsKey("source_item") || !columns.containsKey("relation"))
            notes.add("1", Oddity.NOT_A_MAPPING);
        return columns;
    }

    private record Table(Map<String, Integer> columns) {

        Entry entry(int line, String[] row) {
            return new Entry(
                    String.valueOf(line),
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

        private @Nullable String text(String[] row, String column) {
            var place = columns.get(column);
            if (place == null || place >= row.length || row[place].isBlank()) return null;
            return CsvMapping.meant(row[place]);
        }
    }
}
