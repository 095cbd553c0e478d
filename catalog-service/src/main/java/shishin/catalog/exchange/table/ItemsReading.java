package shishin.catalog.exchange.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.sheet.Row;

/** Reads the rows of items: below a header that is looked for in the first rows, for people put titles above tables. */
final class ItemsReading {

    /** The kind of the one row of a CSV file that tells of the edition. */
    static final String EDITION = "EDITION";

    private static final int HEADER_WITHIN = 30;

    private final Findings findings;
    private final CellReading cells;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<String, RawItem> items = new LinkedHashMap<>();
    private RawItem edition = new RawItem(new Row("", 1, List.of()), Map.of());
    private int looked;

    ItemsReading(Findings findings) {
        this.findings = findings;
        this.cells = new CellReading(findings);
    }

    boolean hasHeader() {
        return !columns.isEmpty();
    }

    boolean hasColumn(Field field) {
        return columns.containsKey(field);
    }

    /** By code, in the order of the file. */
    Map<String, RawItem> items() {
        return items;
    }

    /** What the file says of the edition, where it has a row for it. */
    RawItem edition() {
        return edition;
    }

    void row(Row row) {
        if (hasHeader()) item(row);
        else if (looked++ < HEADER_WITHIN) header(row);
    }

    private void header(Row row) {
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var column = i;
            Field.of(row.cell(i).text()).ifPresent(field -> found.putIfAbsent(field, column));
        }
        var hasTitle = found.containsKey(Field.TITLE)
                || found.containsKey(Field.TITLE_JA)
                || found.containsKey(Field.TITLE_EN);
        if (!found.containsKey(Field.CODE) || !hasTitle) return;
        columns.putAll(found);
        for (var i = 0; i < row.cells().size(); i++)
            if (!row.cell(i).isBlank() && !found.containsValue(i))
                findings.info(
                        row.place(i),
                        "column-unknown",
                        Remedy.LEFT_OUT,
                        row.cell(i).text());
    }

    private void item(Row row) {
        if (row.isBlank()) return;
        var item = new RawItem(row, columns);
        // What names an edition is no code of a line: it may be longer.
        var isEdition = isEdition(row);
        columns.forEach(
                (field, column) -> item.put(field, isEdition ? cells.text(row, column) : read(field, row, column)));
        if (isEdition) edition = item;
        else if (item.code().isEmpty()) codeless(row, item);
        else if (items.putIfAbsent(item.code(), item) != null)
            findings.error(item.place(Field.CODE), "code-twice", Remedy.LEFT_OUT, item.code());
    }

    private boolean isEdition(Row row) {
        var column = columns.get(Field.KIND);
        return column != null && row.cell(column).text().strip().equals(EDITION);
    }

    private String read(Field field, Row row, int column) {
        return switch (field) {
            case CODE, PARENT, VIEWPOINT -> cells.lineCode(row, column);
            case KIND, LEVEL, PHASE, SITUATION, OPEN_ENDED, ASSESSABLE, WITHDRAWN, POSITION ->
                cells.text(row, column).strip();
            default -> cells.text(row, column);
        };
    }

    /** A code that could not be read has been told of already. */
    private void codeless(Row row, RawItem item) {
        if (row.cell(columns.getOrDefault(Field.CODE, 0)).isBlank())
            findings.error(item.place(Field.CODE), "code-missing", Remedy.LEFT_OUT);
    }
}
