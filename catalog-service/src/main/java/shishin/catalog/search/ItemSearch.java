package shishin.catalog.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.PrintedItem;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Finds items in memory: an edition has hundreds of lines, and a look at each takes less than a query would. */
@ApplicationScoped
class ItemSearch {

    private final Catalogs catalogs;
    private final LoadingCache<Catalog, List<Entry>> indexes =
            Caffeine.newBuilder().weakKeys().build(ItemSearch::index);

    private record Entry(Item item, SearchText text) {}

    ItemSearch(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    private static List<Entry> index(Catalog catalog) {
        return catalog.items().map(item -> new Entry(item, SearchText.of(item))).toList();
    }

    Page<PrintedItem> find(String edition, ItemFilter filter, PageRequest request, Language language) {
        var printing = catalogs.printing(edition, language);
        var found = matches(edition, filter).map(Entry::item).toList();
        return Page.of(found, Item::code, request).map(printing::listed);
    }

    byte[] get(String edition, String code, Language language) {
        return catalogs.printing(edition, language).item(code);
    }

    private Stream<Entry> matches(String edition, ItemFilter filter) {
        var words = words(filter.q);
        return indexes.get(catalogs.of(edition)).stream()
                .filter(entry -> filter.accepts(entry.item()))
                .filter(entry -> entry.text().holds(words));
    }

    private static List<String> words(@Nullable String query) {
        return query == null ? List.of() : SearchText.words(query);
    }
}
