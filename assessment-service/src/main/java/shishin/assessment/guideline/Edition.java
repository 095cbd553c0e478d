package shishin.assessment.guideline;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/** One published edition, whole: what can be asked, and what each code stands under. */
public final class Edition {

    static final String EVERYBODY = Caller.EVERY_TENANT;

    private final String id;
    private final String owner;
    private final String digest;
    private final Map<String, Item> items;

    private Edition(String id, String owner, String digest, Map<String, Item> items) {
        this.id = id;
        this.owner = owner;
        this.digest = digest;
        this.items = items;
    }

    static Edition of(String id, String owner, String digest, List<Item> items) {
        return new Edition(
                id,
                owner,
                digest,
                items.stream()
                        .collect(Collectors.toMap(
                                Item::code, Function.identity(), (first, again) -> again, LinkedHashMap::new)));
    }

    public String id() {
        return id;
    }

    /** Of the content as it was published. */
    public String digest() {
        return digest;
    }

    /** Everything in it, in the order of the print. */
    public Collection<Item> items() {
        return Collections.unmodifiableCollection(items.values());
    }

    /** The code itself and all it stands under, from below; nothing for a code the edition does not have. */
    public List<String> path(String code) {
        var item = items.get(code);
        return item == null ? List.of() : above(item).toList();
    }

    boolean belongsToEverybody() {
        return owner.equals(EVERYBODY);
    }

    /** Refuses codes the edition does not have, naming them. */
    public void requireKnown(Collection<String> codes) {
        var unknown = codes.stream().filter(code -> !items.containsKey(code)).toList();
        if (!unknown.isEmpty()) throw new UnknownItems(id, unknown);
    }

    /** Refuses a selection under which there is nothing to ask; none of these means all. */
    public void requireAsked(Collection<String> selection) {
        requireKnown(selection);
        if (extent(Set.copyOf(selection)) == 0) throw new NothingToAssess(id);
    }

    /** Whether a code can be asked and stands under one of these; none of these means all. */
    public boolean asks(String code, Set<String> selection) {
        var item = items.get(code);
        return item != null
                && item.assessable()
                && (selection.isEmpty() || above(item).anyMatch(selection::contains));
    }

    /** The codes at or under one of these. */
    List<String> under(Set<String> codes) {
        return items.values().stream()
                .filter(item -> above(item).anyMatch(codes::contains))
                .map(Item::code)
                .toList();
    }

    public Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** These codes with all below and above them; none of these means all, and stays none. */
    public Set<String> around(Set<String> selection) {
        return items.keySet().stream()
                .map(this::path)
                .filter(path -> path.stream().anyMatch(selection::contains))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** What can be asked under these codes, in the edition's order; none of these means all. */
    public List<Item> asked(Set<String> selection) {
        return items.values().stream()
                .filter(item -> asks(item.code(), selection))
                .toList();
    }

    /** How many items can be asked under these codes; none of these means all. */
    public int extent(Set<String> selection) {
        return asked(selection).size();
    }

    private Stream<String> above(Item item) {
        var codes = Stream.<String>builder();
        for (@Nullable Item step = item; step != null; step = parent(step)) codes.add(step.code());
        return codes.build();
    }

    private @Nullable Item parent(Item item) {
        return item.parent() == null ? null : items.get(item.parent());
    }
}
