package shishin.catalog.crosswalk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.ReservedNames;

/** What is known of the catalogues at either end: editions held here, and others of which the identifiers are. */
@ApplicationScoped
public class Catalogues implements ReservedNames {

    private final Catalogs editions;
    private final Map<String, Foreign> foreign;

    /**
     * A catalogue that is not held here.
     *
     * @param source where the identifiers are from
     * @param abroad what CISO Assistant calls it
     */
    private record Foreign(String id, String title, String source, String abroad, List<String> identifiers) {}

    /**
     * An item as far as coverage needs it.
     *
     * @param level how deep it lies among its kind, from 1
     */
    record Entry(String code, @Nullable String parent, int level) {}

    Catalogues(Catalogs editions, ObjectMapper json) {
        this.editions = editions;
        this.foreign = read(json).stream().collect(Collectors.toUnmodifiableMap(Foreign::id, Function.identity()));
    }

    private static List<Foreign> read(ObjectMapper json) {
        try (var stream = Catalogues.class.getResourceAsStream("/crosswalk/catalogues.json")) {
            return json.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses an end that names an item its catalogue does not have; of an unknown catalogue any item is taken. */
    public void require(End end) {
        if (end.item() != null && !mayHave(end.catalogue(), end.item())) throw new UnknownEnd(end);
    }

    private boolean mayHave(String catalogue, String item) {
        if (editions.has(catalogue)) return editions.of(catalogue).contains(item);
        var known = foreign.get(catalogue);
        return known == null || known.identifiers().contains(item);
    }

    /** Shipped correspondences point at these: an edition brought in under the name has them, or nothing would fit it. */
    @Override
    public List<String> codesOf(String edition) {
        return identifiers(edition);
    }

    /** Whether anything is known of the catalogue. */
    boolean has(String catalogue) {
        return editions.has(catalogue) || foreign.containsKey(catalogue);
    }

    /** What CISO Assistant calls the catalogue. */
    public String abroad(String catalogue) {
        var known = foreign.get(catalogue);
        return known == null ? catalogue : known.abroad();
    }

    /** The codes of the catalogue as it writes them, by their small letters, and by their ids in OSCAL. */
    public Map<String, String> spelling(String catalogue) {
        var spelling = new HashMap<String, String>();
        for (var code : entries(catalogue).keySet()) {
            spelling.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
            oscalId(catalogue, code).ifPresent(id -> spelling.putIfAbsent(id.toLowerCase(Locale.ROOT), code));
        }
        return spelling;
    }

    /** The id of an item in the catalogue's own OSCAL; nothing for a catalogue that is not held here. */
    public Optional<String> oscalId(String catalogue, String code) {
        if (!editions.has(catalogue) || !editions.of(catalogue).contains(code)) return Optional.empty();
        return Optional.of(editions.of(catalogue).item(code).oscalId());
    }

    /** Whether an item is, in OSCAL, part of the statement of the control it lies below. */
    public boolean isStatement(End end) {
        if (end.item() == null || !editions.has(end.catalogue())) return false;
        var edition = editions.of(end.catalogue());
        return edition.contains(end.item()) && edition.item(end.item()).isPartOfStatement();
    }

    /** Its items and controls by code, parents before children; empty for a catalogue nothing is known of. */
    Map<String, Entry> entries(String catalogue) {
        var entries = new LinkedHashMap<String, Entry>();
        if (editions.has(catalogue))
            editions.of(catalogue)
                    .items()
                    .forEach(item -> entries.put(item.code(), new Entry(item.code(), item.parent(), level(item))));
        else identifiers(catalogue).forEach(code -> entries.put(code, new Entry(code, null, 1)));
        return entries;
    }

    private List<String> identifiers(String catalogue) {
        var known = foreign.get(catalogue);
        return known == null ? List.of() : known.identifiers();
    }

    /** Headings have none, and are not counted; nor is what was withdrawn. */
    private static int level(Item item) {
        var withdrawn = item.detail() != null && item.detail().withdrawn();
        return item.level() == null || withdrawn ? 0 : item.level();
    }
}
