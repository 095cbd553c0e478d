package shishin.catalog.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

/** The published editions, held in memory; every replica reads the same ones when it starts. */
@ApplicationScoped
public class Catalogs {

    private final Map<String, Shelved> shelf = new TreeMap<>();
    private final Map<Language, String> etags = new EnumMap<>(Language.class);

    Catalogs(@All List<EditionSource> sources, ObjectMapper json) {
        sources.stream().flatMap(EditionSource::catalogs).forEach(catalog -> shelve(catalog, json));
        for (var language : Language.values()) etags.put(language, etagOfAll(language));
    }

    private void shelve(Catalog catalog, ObjectMapper json) {
        var printings = new EnumMap<Language, Printing>(Language.class);
        for (var language : Language.values()) printings.put(language, new Printing(catalog, language, json));
        if (shelf.put(catalog.id(), new Shelved(catalog, printings)) != null)
            throw new IllegalStateException("Two editions are called " + catalog.id());
    }

    private String etagOfAll(Language language) {
        var digest = new Digest();
        for (var shelved : shelf.values())
            digest.add(shelved.in(language).etag().getBytes(StandardCharsets.US_ASCII));
        return "\"%s-%s\"".formatted(digest.hex().substring(0, 32), language.tag());
    }

    public Stream<Catalog> all() {
        return shelf.values().stream().map(Shelved::catalog);
    }

    public boolean has(String edition) {
        return shelf.containsKey(edition);
    }

    /** An edition with its content. @throws NotFound when no such edition is published */
    public Catalog of(String edition) {
        return find(edition).catalog();
    }

    /** An edition as it is served. @throws NotFound when no such edition is published */
    public Printing printing(String edition, Language language) {
        return find(edition).in(language);
    }

    Page<EditionSummary> page(PageRequest request, Language language) {
        var summaries = shelf.values().stream()
                .map(shelved -> shelved.in(language).summary())
                .toList();
        return Page.of(summaries, EditionSummary::id, request);
    }

    /** The validator of the list of editions. */
    String etag(Language language) {
        return String.valueOf(etags.get(language));
    }

    private Shelved find(String edition) {
        var shelved = shelf.get(edition);
        if (shelved == null) throw new NotFound("edition", edition);
        return shelved;
    }

    private record Shelved(Catalog catalog, Map<Language, Printing> printings) {

        Printing in(Language language) {
            return Objects.requireNonNull(printings.get(language));
        }
    }
}
