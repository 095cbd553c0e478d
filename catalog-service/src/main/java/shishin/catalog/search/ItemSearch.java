package shishin.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.ItemView;
import shishin.platform.language.Language;
import shishin.platform.page.Page;

/** Finds items in memory: an edition has hundreds of lines, and a look at each takes less than a query would. */
@ApplicationScoped
class ItemSearch {

    private final Catalogs catalogs;
    private final Map<String, List<Entry>> indexes;

    private record Entry(Item item, SearchText text) {}

    ItemSearch(Catalogs catalogs) {
        this.catalogs = catalogs;
        this.indexes = catalogs.all().collect(Collectors.toUnmodifiableMap(Catalog::id, ItemSearch::index));
    }

    private static List<Entry> index(Catalog catalog) {
        return catalog.items().map(item -> new Entry(item, SearchText.of(item))).toList();
    }

    Page<ItemView> find(String edition, ItemFilter request, Language language) {
        var printing = catalogs.printing(edition, language);
        var found = matches(edition, request).map(Entry::item).toList();
        return Page.of(found, Item::code, request).map(printing::listed);
    }

    byte[] get(String edition, String code, Language language) {
        return catalogs.printing(edition, language).item(code);
    }

    private Stream<Entry> matches(String edition, ItemFilter filter) {
        var words = words(filter.q);
        return indexes.getOrDefault(edition, List.of()).stream()
                .filter(entry -> filter.accepts(entry.item()))
                .filter(entry -> entry.text().holds(words));
    }

    private static List<String> words(@Nullable String query) {
        return query == null ? List.of() : SearchText.words(query);
    }
}
