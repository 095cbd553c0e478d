package shishin.catalog.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Puts the rows of a file below each other: which is whose child, and parents first. */
final class Order {

    private final Findings findings;
    private final Map<String, RawItem> items;
    private final Map<String, String> parents = new HashMap<>();

    /** Where the file has no column for the parent, the codes tell it. */
    Order(ItemsReading reading, Findings findings) {
        this.findings = findings;
        this.items = reading.items();
        var named = reading.hasColumn(Field.PARENT);
        for (var item : items.values()) {
            var parent = named ? named(item) : longestBeginning(item.code());
            if (!parent.isEmpty()) parents.put(item.code(), parent);
        }
    }

    private String named(RawItem item) {
        var parent = item.get(Field.PARENT);
        if (parent.isEmpty() || items.containsKey(parent)) return parent;
        findings.error(item.place(Field.PARENT), "parent-unknown", Remedy.MENDED, item.code(), parent);
        return "";
    }

    /** Of 1.2-3.4 first 1.2-3, then 1.2, then 1. */
    private String longestBeginning(String code) {
        for (var i = code.length() - 1; i > 0; i--)
            if (".-(_/ ".indexOf(code.charAt(i)) >= 0 && items.containsKey(code.substring(0, i)))
                return code.substring(0, i);
        return "";
    }

    String parentOf(String code) {
        return parents.getOrDefault(code, "");
    }

    /** Every row that hangs from a root, as the file has them where it can be, else the children after their parents. */
    List<RawItem> sorted() {
        var seen = new LinkedHashMap<String, RawItem>();
        for (var item : items.values()) {
            var parent = parentOf(item.code());
            if (parent.isEmpty() || seen.containsKey(parent)) seen.put(item.code(), item);
        }
        if (seen.size() == items.size()) return List.copyOf(seen.values());
        return regrouped();
    }

    private List<RawItem> regrouped() {
        var children = new LinkedHashMap<String, List<RawItem>>();
        for (var item : items.values())
            children.computeIfAbsent(parentOf(item.code()), code -> new ArrayList<>())
                    .add(item);
        var sorted = new ArrayList<RawItem>();
        var waiting = new ArrayDeque<>(children.getOrDefault("", List.of()));
        while (!waiting.isEmpty()) {
            var item = waiting.pop();
            sorted.add(item);
            children.getOrDefault(item.code(), List.of()).reversed().forEach(waiting::push);
        }
        tell(sorted);
        return sorted;
    }

    private void tell(List<RawItem> sorted) {
        var kept = Set.copyOf(sorted.stream().map(RawItem::code).toList());
        if (!sorted.isEmpty()) findings.warning(sorted.getFirst().place(Field.CODE), "rows-regrouped", Remedy.MENDED);
        for (var item : items.values())
            if (!kept.contains(item.code()))
                findings.error(item.place(Field.PARENT), "parents-in-circle", Remedy.LEFT_OUT, item.code());
    }
}
