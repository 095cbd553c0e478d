package shishin.catalog.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shishin.platform.sheet.Row;

/** A row of items as it was read: the text of each field, and where it stands. */
final class RawItem {

    private final Row row;
    private final Map<Field, Integer> columns;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Leaf> details = new ArrayList<>();

    RawItem(Row row, Map<Field, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    void put(Field field, String text) {
        texts.put(field, text);
    }

    void add(Leaf detail) {
        details.add(detail);
    }

    /** What it says of this; empty when it is silent. */
    String get(Field field) {
        return texts.getOrDefault(field, "");
    }

    boolean says(Field field) {
        return !get(field).isEmpty();
    }

    String code() {
        return get(Field.CODE);
    }

    List<Leaf> details() {
        return details;
    }

    /** The cell of this field; the first of the row where there is no such column. */
    String place(Field field) {
        return row.place(Objects.requireNonNullElse(columns.get(field), 0));
    }
}
