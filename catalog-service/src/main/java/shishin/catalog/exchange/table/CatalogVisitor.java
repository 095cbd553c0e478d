package shishin.catalog.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.SheetVisitor;

/**
 * Takes in the sheets of a catalogue by their names. A workbook that someone drew up without the form has other names:
 * there the items are on the first sheet in sight whose header looks like it.
 */
final class CatalogVisitor implements SheetVisitor {

    private final Findings findings;
    private final CellReading cells;
    private final Map<String, Leaf> edition = new LinkedHashMap<>();
    private final List<Leaf> corrections = new ArrayList<>();
    private final List<PlacedDetail> details = new ArrayList<>();
    private ItemsReading items;
    private @Nullable Part part;
    private boolean named;

    private record PlacedDetail(String place, String code, Leaf leaf) {}

    CatalogVisitor(Findings findings) {
        this.findings = findings;
        this.cells = new CellReading(findings);
        this.items = new ItemsReading(findings);
    }

    @Override
    public void sheet(String name, boolean hidden) {
        part = meant(name);
        if (hidden && part != Part.GUIDE) {
            part = null;
            findings.warning(name, "sheet-hidden", Remedy.LEFT_OUT, name);
        }
        if (part == null && !hidden) findings.info(name, "sheet-unknown", Remedy.LEFT_OUT, name);
        if (part != Part.ITEMS) return;
        if (named) part = null;
        else items = new ItemsReading(findings);
        named = named || Part.of(name).isPresent();
    }

    private @Nullable Part meant(String name) {
        var known = Part.of(name);
        if (known.isPresent()) return known.get();
        return named || items.hasHeader() ? null : Part.ITEMS;
    }

    @Override
    public void row(Row row) {
        if (part == null) return;
        switch (part) {
            case GUIDE -> {}
            case EDITION -> leaf(row, 0, 2).ifPresent(leaf -> edition.put(leaf.pointer(), leaf));
            case ITEMS -> items.row(row);
            case DETAILS -> detail(row);
            case CORRECTIONS -> leaf(row, 0, 1).ifPresent(corrections::add);
        }
    }

    /** A pointer and the value beside it, which goes on in the next cells where it is too long for one. */
    private Optional<Leaf> leaf(Row row, int pointer, int value) {
        var to = cells.text(row, pointer).strip();
        if (!to.startsWith("/")) return Optional.empty();
        var text = IntStream.range(value, Math.max(value, row.cells().size()))
                .mapToObj(i -> cells.text(row, i))
                .collect(Collectors.joining());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Leaf(to, text));
    }

    private void detail(Row row) {
        var code = row.cell(0).text();
        leaf(row, 1, 2).ifPresent(leaf -> details.add(new PlacedDetail(row.place(0), code, leaf)));
    }

    @Override
    public void merged(String sheet, String range) {
        if (part == Part.ITEMS) findings.warning(sheet + "!" + range, "cells-merged", Remedy.KEPT, range);
    }

    /** The items, each with its details. */
    ItemsReading items() {
        for (var detail : details) {
            var item = items.items().get(detail.code());
            if (item == null) findings.warning(detail.place(), "detail-of-nothing", Remedy.LEFT_OUT, detail.code());
            else item.add(detail.leaf());
        }
        details.clear();
        return items;
    }

    Collection<Leaf> edition() {
        return edition.values();
    }

    List<Leaf> corrections() {
        return corrections;
    }
}
