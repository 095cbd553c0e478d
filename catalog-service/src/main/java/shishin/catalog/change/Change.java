package shishin.catalog.change;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;

/** A line that is not the same in both editions: a pair that differs, or a line without one. */
record Change(
        Set<ChangeKind> kinds,
        @Nullable Pair pair,
        @Nullable Item removed,
        @Nullable Item added) {

    static Change of(Pair pair) {
        return new Change(pair.kinds(), pair, null, null);
    }

    static Change removed(Item line) {
        return new Change(EnumSet.of(ChangeKind.REMOVED), null, line, null);
    }

    static Change added(Item line) {
        return new Change(EnumSet.of(ChangeKind.ADDED), null, null, line);
    }

    /** Tells it from every other of the same difference. */
    String key() {
        if (pair != null) return pair.before().code() + " " + pair.after().code();
        return removed == null ? "+" + code(added) : "-" + removed.code();
    }

    private static String code(@Nullable Item line) {
        return line == null ? "" : line.code();
    }
}
