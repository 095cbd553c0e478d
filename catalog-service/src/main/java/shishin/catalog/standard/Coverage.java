package shishin.catalog.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;

/**
 * Which items of an edition the clauses of a standard cover. An item is covered when it, or a heading above it, is named; it
 * is partly covered when only something below it is. What is excluded needs no clause.
 */
final class Coverage {

    private final Catalog catalog;
    private final Set<String> named;
    private final Set<String> above = new HashSet<>();
    private final Verdicts verdicts;

    Coverage(Catalog catalog, StandardText text) {
        this.catalog = catalog;
        this.verdicts = new Verdicts(catalog, text);
        this.named = text.clauses().stream()
                .map(StandardText.ClauseText::items)
                .flatMap(List::stream)
                .filter(catalog::contains)
                .collect(Collectors.toSet());
        for (var code : named) catalog.ancestorsOf(catalog.item(code)).forEach(ancestor -> above.add(ancestor.code()));
    }

    boolean covers(Item item) {
        return named.contains(item.code())
                || catalog.ancestorsOf(item).stream().anyMatch(ancestor -> named.contains(ancestor.code()));
    }

    boolean partlyCovers(Item item) {
        return above.contains(item.code()) && !covers(item);
    }

    /** Whether nothing sees to it although it applies, or may: no clause covers all of it. */
    boolean leavesOpen(Item item) {
        return !covers(item) && !verdicts.excludes(item);
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
        return new Count(
                items.size(),
                count(items, this::covers),
                count(items, this::partlyCovers),
                count(items, verdicts::excludes),
                count(items, this::leavesOpen));
    }

    private static int count(List<Item> items, Predicate<Item> of) {
        return (int) items.stream().filter(of).count();
    }

    /**
     * @param items how many ○ items there are
     * @param covered how many of them are covered
     * @param partly how many are covered only in part
     * @param excluded how many do not apply
     * @param gaps how many are neither covered nor excluded
     */
    record Count(int items, int covered, int partly, int excluded, int gaps) {}
}
