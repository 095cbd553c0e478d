package shishin.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Looks for items in the editions the caller may see. */
@ApplicationScoped
class Search {

    private static final int COMPLETIONS = 10;

    private final Catalogs catalogs;
    private final Indexes indexes;
    private final Library library = new Library();
    private final Highlights highlights = new Highlights(library.kept());

    Search(Catalogs catalogs, Indexes indexes) {
        this.catalogs = catalogs;
        this.indexes = indexes;
    }

    FoundItems find(SearchRequest request, PageRequest wanted, Language language) {
        try {
            var asked = asked(request.edition);
            var words = request.q == null ? "" : request.q;
            var found = library.find(words, ready(asked), request::accepts);
            var page = Page.of(found.hits(), Ranking.Hit::key, wanted);
            var items = new ArrayList<FoundItem>();
            for (var hit : page.items()) items.add(item(hit, found.words(), language));
            return new FoundItems(
                    items,
                    page.next(),
                    found.hits().size(),
                    found.asked().equals(words) ? null : found.asked(),
                    Facets.of(found.hits()),
                    pending(asked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Completions complete(String prefix, List<String> editions) {
        try {
            var titles = new LinkedHashSet<String>();
            for (var edition : ready(asked(editions)))
                titles.addAll(edition.titles().of(prefix, COMPLETIONS));
            return new Completions(titles.stream()
                    .sorted(Comparator.comparingInt(String::length))
                    .limit(COMPLETIONS)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Catalog> asked(List<String> editions) {
        return catalogs.inUse(editions).toList();
    }

    private List<EditionIndex> ready(List<Catalog> editions) {
        return editions.stream().map(indexes::find).flatMap(Optional::stream).toList();
    }

    private List<String> pending(List<Catalog> editions) {
        return editions.stream()
                .filter(catalog -> indexes.find(catalog).isEmpty())
                .map(Catalog::id)
                .toList();
    }

    private FoundItem item(Ranking.Hit hit, Query query, Language language) throws IOException {
        var said = EditionIndex.body(hit.item()).map((Text text) -> text.in(language));
        var body = said.collect(Collectors.joining("\n"));
        var title = highlights.title(hit.item().title().in(language), query);
        var text = body.isEmpty() ? null : highlights.passages(body, query);
        var view = catalogs.printing(hit.edition(), language).listed(hit.item());
        return new FoundItem(
                view, hit.score(), title == null && text == null ? null : new FoundItem.Highlight(title, text));
    }
}
