package shishin.catalog.standard;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;

/**
 * Which items of an edition a set of codes covers. An item is covered when it, or a heading above it, is named; it is
 * partly covered when only something below it is.
 */
final class Coverage {

    private final Catalog catalog;
    private final Set<String> named;
    private final Set<String> above = new HashSet<>();

    Coverage(Catalog catalog, Collection<String> codes) {
        this.catalog = catalog;
        this.named = Set.copyOf(codes);
        for (var code : named) catalog.ancestorsOf(catalog.item(code)).forEach(ancestor -> above.add(ancestor.code()));
    }

    boolean covers(Item item) {
        return named.contains(item.code())
                || catalog.ancestorsOf(item).stream().anyMatch(ancestor -> named.contains(ancestor.code()));
    }

    boolean partlyCovers(Item item) {
        return above.contains(item.code()) && !covers(item);
    }

    /** Counts the ○ items in the whole edition. */
    Count count() {
        return count(item -> true);
    }

    /** Counts the ○ items below a heading. */
    Count countBelow(Item heading) {
        return count(item -> catalog.ancestorsOf(item).contains(heading));
    }

    private Count count(Predicate<Item> of) {
        var items = catalog.items().filter(Item::isFirstLevel).filter(of).toList();
        return new Count(items.size(), (int) items.stream().filter(this::covers).count(), (int)
                items.stream().filter(this::partlyCovers).count());
    }

    /**
     * @param items how many ○ items there are
     * @param covered how many of them are covered
     * @param partly how many are covered only in part
     */
    record Count(int items, int covered, int partly) {}
}
