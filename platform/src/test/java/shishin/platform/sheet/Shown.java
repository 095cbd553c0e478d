package shishin.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a file shows, for a test to look at. */
final class Shown implements SheetVisitor {

    final List<String> sheets = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<String> merged = new ArrayList<>();

    @Override
    public void sheet(String name, boolean hidden) {
        sheets.add(hidden ? name + " (hidden)" : name);
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void merged(String sheet, String range) {
        merged.add(sheet + "!" + range);
    }

    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static Shown ofWorkbook(byte[] file) throws IOException {
        return ofWorkbook(file, Limits.USUAL);
    }

    static Shown ofWorkbook(byte[] file, Limits limits) throws IOException {
        var shown = new Shown();
        Sheets.readWorkbook(new ByteArrayInputStream(file), limits, shown);
        return shown;
    }

    static Shown ofCsv(byte[] file) throws IOException {
        return ofCsv(file, Limits.USUAL);
    }

    static Shown ofCsv(byte[] file, Limits limits) throws IOException {
        var shown = new Shown();
        Sheets.readCsv(new ByteArrayInputStream(file), limits, shown);
        return shown;
    }
}
