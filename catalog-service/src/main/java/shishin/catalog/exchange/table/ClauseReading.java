package shishin.catalog.exchange.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.catalog.edition.Catalog;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.catalog.standard.ClauseList;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.SheetVisitor;

/** Reads clauses of a standard, a row each, below the header of every sheet in sight that has one. */
final class ClauseReading implements SheetVisitor {

    private static final int HEADER_WITHIN = 30;

    private final Catalog checklist;
    private final Findings findings;
    private final CellReading cells;
    private final Map<String, ClauseList.Written> clauses = new LinkedHashMap<>();
    private final Map<ClauseField, Integer> columns = new EnumMap<>(ClauseField.class);
    private boolean anyHeader;
    private boolean hidden;
    private int looked;

    ClauseReading(Catalog checklist, Findings findings) {
        this.checklist = checklist;
        this.findings = findings;
        this.cells = new CellReading(findings);
    }

    /** In the order of the file. @throws Unreadable when there is no table of clauses in it */
    List<ClauseList.Written> clauses() throws Unreadable {
        if (!anyHeader) throw new Unreadable("", "clause-header-missing");
        return List.copyOf(clauses.values());
    }

    @Override
    public void sheet(String name, boolean concealed) {
        hidden = concealed;
        columns.clear();
        looked = 0;
        if (hidden) findings.warning(name, "sheet-hidden", Remedy.LEFT_OUT, name);
    }

    @Override
    public void merged(String sheet, String range) {
        if (!hidden) findings.warning(sheet + "!" + range, "cells-merged", Remedy.KEPT, range);
    }

    @Override
    public void row(Row row) {
        if (hidden || row.isBlank()) return;
        if (!columns.isEmpty()) clause(row);
        else if (looked++ < HEADER_WITHIN) header(row);
    }

    private void header(Row row) {
        var found = new EnumMap<ClauseField, Integer>(ClauseField.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var column = i;
            ClauseField.of(row.cell(i).text()).ifPresent(field -> found.putIfAbsent(field, column));
        }
        if (!found.containsKey(ClauseField.NUMBER) || !found.containsKey(ClauseField.TITLE)) return;
        columns.putAll(found);
        anyHeader = true;
    }

    private void clause(Row row) {
        var number = cells.code(row, column(ClauseField.NUMBER));
        var title = oneLine(row, text(row, ClauseField.TITLE));
        var text = text(row, ClauseField.TEXT);
        var items = items(row);
        if (!ClauseList.isNumber(number)) leaveOut(row, ClauseField.NUMBER, "clause-number-unusable", number);
        else if (title.isEmpty()) leaveOut(row, ClauseField.TITLE, "clause-title-missing", number);
        else if (title.length() > ClauseList.LONGEST_TITLE)
            leaveOut(row, ClauseField.TITLE, "clause-too-long", String.valueOf(ClauseList.LONGEST_TITLE));
        else if (text.length() > ClauseList.LONGEST_TEXT)
            leaveOut(row, ClauseField.TEXT, "clause-too-long", String.valueOf(ClauseList.LONGEST_TEXT));
        else if (clauses.containsKey(number)) leaveOut(row, ClauseField.NUMBER, "clause-twice", number);
        else clauses.put(number, new ClauseList.Written(number, title, text, items));
    }

    private void leaveOut(Row row, ClauseField field, String code, String word) {
        findings.error(row.place(column(field)), code, Remedy.LEFT_OUT, word);
    }

    /** Beyond the last cell where the table has no such column: empty then. */
    private int column(ClauseField field) {
        return columns.getOrDefault(field, Integer.MAX_VALUE);
    }

    private String text(Row row, ClauseField field) {
        var column = columns.get(field);
        if (column == null) return "";
        var text = cells.text(row, column).replace("\r\n", "\n").replace('\r', '\n');
        var clean = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        if (!clean.equals(text)) findings.warning(row.place(column), "control-characters", Remedy.MENDED);
        return clean.strip();
    }

    private String oneLine(Row row, String title) {
        var line = title.replaceAll("\\s+", " ");
        if (!line.equals(title))
            findings.info(row.place(column(ClauseField.TITLE)), "clause-title-mended", Remedy.MENDED, line);
        return line;
    }

    private List<String> items(Row row) {
        var codes = Arrays.stream(text(row, ClauseField.ITEMS).split("[,、;；\n]", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        for (var code : codes)
            if (!checklist.contains(code)) leaveOut(row, ClauseField.ITEMS, "clause-item-unknown", code);
        var known = codes.stream().filter(checklist::contains).toList();
        if (known.size() <= ClauseList.MOST_ITEMS) return known;
        leaveOut(row, ClauseField.ITEMS, "clause-too-many-items", String.valueOf(ClauseList.MOST_ITEMS));
        return known.subList(0, ClauseList.MOST_ITEMS);
    }
}
