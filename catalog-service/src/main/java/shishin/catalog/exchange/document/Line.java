package shishin.catalog.exchange.document;

import java.util.ArrayList;
import java.util.List;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;

/**
 * One line of a checklist.
 *
 * @param name by which people call it
 * @param depth how many headings are above it, from 0
 */
record Line(Item item, String name, int depth) {

    static List<Line> of(Catalog catalog, List<Item> items) {
        return items.stream()
                .map(item ->
                        new Line(item, name(item), catalog.ancestorsOf(item).size()))
                .toList();
    }

    /** In order: each heading by itself, and together what stands between two. */
    static List<List<Line>> runs(List<Line> lines) {
        var runs = new ArrayList<List<Line>>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            if (!lines.get(from).isHeading())
                while (to < lines.size() && !lines.get(to).isHeading()) to++;
            runs.add(lines.subList(from, to));
        }
        return runs;
    }

    private static String name(Item item) {
        var detail = item.detail();
        return detail == null || detail.label() == null ? item.code() : detail.label();
    }

    boolean isHeading() {
        return item.kind() != Kind.ITEM && item.kind() != Kind.CONTROL;
    }

    boolean isWithdrawn() {
        return item.detail() != null && item.detail().withdrawn();
    }

    /** Steps to the right within its list. */
    int indent() {
        return item.level() == null ? 0 : Math.min(item.level(), 6) - 1;
    }
}
