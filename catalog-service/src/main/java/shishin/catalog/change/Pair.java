package shishin.catalog.change;

import java.util.EnumSet;
import java.util.Set;
import shishin.catalog.edition.Item;

/** A line before and what it is after. */
record Pair(Item before, Item after, Basis basis, boolean moved, boolean reworded) {

    Set<ChangeKind> kinds() {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (moved) kinds.add(ChangeKind.MOVED);
        if (reworded) kinds.add(ChangeKind.REWORDED);
        return kinds;
    }
}
