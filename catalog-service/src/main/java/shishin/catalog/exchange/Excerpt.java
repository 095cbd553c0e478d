package shishin.catalog.exchange;

import java.util.List;
import java.util.Set;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/**
 * What goes out of an edition.
 *
 * @param items in document order; with each its ancestors
 * @param languages those asked for, at least one
 */
public record Excerpt(Catalog catalog, List<Item> items, Set<Language> languages) {

    public Excerpt {
        items = List.copyOf(items);
        languages = Set.copyOf(languages);
    }

    /** Whether it is the edition from beginning to end. */
    public boolean isWhole() {
        return items.size() == catalog.items().count();
    }
}
