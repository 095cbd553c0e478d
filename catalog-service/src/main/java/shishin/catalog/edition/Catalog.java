package shishin.catalog.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.platform.problem.NotFound;

/** An edition with its whole content, immutable, indexed by code. */
public final class Catalog {

    private final Edition edition;
    private final Corrections corrections;
    private final String digest;
    private final Standing standing;
    private final Map<String, Item> items;
    private final Map<String, List<Item>> children;

    /**
     * @param items every line in document order, parents before their children
     * @param digest of the content: algorithm, colon, hexadecimal
     * @throws IllegalArgumentException when a code is there twice, or a parent is missing
     */
    public Catalog(Edition edition, List<Item> items, Corrections corrections, String digest) {
        this(edition, items, corrections, digest, 1);
    }

    /** @param revision of the content, as it comes with the service */
    public Catalog(Edition edition, List<Item> items, Corrections corrections, String digest, int revision) {
        this(edition, items, corrections, digest, Standing.builtIn(revision));
    }

    Catalog(Edition edition, List<Item> items, Corrections corrections, String digest, Standing standing) {
        this.edition = edition;
        this.corrections = corrections;
        this.digest = digest;
        this.standing = standing;
        this.items = byCode(items);
        this.children = items.stream()
                .filter(item -> item.parent() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.parent())));
    }

    private static Map<String, Item> byCode(List<Item> items) {
        var byCode = new LinkedHashMap<String, Item>();
        for (var item : items) {
            if (item.parent() != null && !byCode.containsKey(item.parent()))
                throw new IllegalArgumentException("%s has no parent %s".formatted(item.code(), item.parent()));
            if (byCode.put(item.code(), item) != null)
                throw new IllegalArgumentException("%s is there twice".formatted(item.code()));
        }
        return byCode;
    }

    public String id() {
        return edition.id();
    }

    public Edition edition() {
        return edition;
    }

    public String digest() {
        return digest;
    }

    /** Whose it is, and where it stands in its life. */
    public Standing standing() {
        return standing;
    }

    /** Every line in document order. */
    public Stream<Item> items() {
        return items.values().stream();
    }

    public boolean contains(String code) {
        return items.containsKey(code);
    }

    /** The line of this code. @throws NotFound when the edition has none */
    public Item item(String code) {
        var item = items.get(code);
        if (item == null) throw new NotFound("item", code);
        return item;
    }

    public List<Item> childrenOf(Item item) {
        return children.getOrDefault(item.code(), List.of());
    }

    /** From the phase down to the parent. */
    public List<Item> ancestorsOf(Item item) {
        var ancestors = new ArrayList<Item>();
        for (var code = item.parent(); code != null; code = ancestors.getFirst().parent())
            ancestors.addFirst(item(code));
        return ancestors;
    }

    /** The language everything in it is said in, where there is only one. */
    Optional<Language> onlyLanguage() {
        return Stream.of(Language.values())
                .filter(language ->
                        texts().allMatch(text -> text.said().count() == 1 && text.exactly(language) != null))
                .findFirst();
    }

    private Stream<Text> texts() {
        return Stream.concat(Stream.of(edition.title()), items().map(Item::title));
    }

    /** Those without a parent. */
    Stream<Item> roots() {
        return items().filter(item -> item.parent() == null);
    }

    public Corrections corrections() {
        return corrections;
    }

    Counts counts() {
        return Counts.of(List.copyOf(items.values()));
    }
}
