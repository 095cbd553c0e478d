package shishin.catalog.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;

/**
 * What lies between two editions. Lines are paired by a table of successors where it speaks of one of the two, and by their
 * code where it speaks of neither; what has no pair was removed or added.
 */
final class Difference {

    private final Catalog before;
    private final Catalog after;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, List<Pair>> forward = new HashMap<>();
    private final Map<String, List<Pair>> backward = new HashMap<>();

    /** @param successions codes neither edition has are passed over: what was true of an earlier revision does no harm */
    Difference(Catalog before, Catalog after, List<Succession> successions) {
        this.before = before;
        this.after = after;
        var successors = successors(successions);
        var named = successors.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        before.items().forEach(line -> line(line, successors, named).forEach(this::pair));
    }

    private static Map<String, Set<String>> successors(List<Succession> successions) {
        return successions.stream()
                .collect(Collectors.toMap(
                        Succession::from,
                        succession -> Set.copyOf(succession.to()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet())));
    }

    private Stream<Step> line(Item line, Map<String, Set<String>> successors, Set<String> named) {
        var codes = successors.get(line.code());
        if (codes != null)
            return codes.stream()
                    .filter(after::contains)
                    .sorted()
                    .map(code -> new Step(line, after.item(code), Basis.SUCCESSOR));
        if (!after.contains(line.code()) || named.contains(line.code())) return Stream.empty();
        return Stream.of(new Step(line, after.item(line.code()), Basis.CODE));
    }

    /** Parents come before their children, so where the parent went is known. */
    private void pair(Step step) {
        var moved = !step.before().code().equals(step.after().code()) || !staysBelow(step);
        var pair = new Pair(
                step.before(), step.after(), step.basis(), moved, Wording.differs(step.before(), step.after()));
        pairs.add(pair);
        forward.computeIfAbsent(step.before().code(), code -> new ArrayList<>()).add(pair);
        backward.computeIfAbsent(step.after().code(), code -> new ArrayList<>()).add(pair);
    }

    private boolean staysBelow(Step step) {
        var from = step.before().parent();
        var to = step.after().parent();
        if (from == null || to == null) return Objects.equals(from, to);
        return pairsOf(from).stream().anyMatch(pair -> pair.after().code().equals(to));
    }

    private record Step(Item before, Item after, Basis basis) {}

    Catalog before() {
        return before;
    }

    Catalog after() {
        return after;
    }

    /** Those that are the same in both, and those that are moved or reworded. */
    Stream<Pair> pairs() {
        return pairs.stream();
    }

    /** What a line has become. */
    List<Pair> pairsOf(String codeBefore) {
        return forward.getOrDefault(codeBefore, List.of());
    }

    /** What a line was before. */
    List<Pair> originsOf(String codeAfter) {
        return backward.getOrDefault(codeAfter, List.of());
    }

    List<Item> removed() {
        return before.items().filter(line -> pairsOf(line.code()).isEmpty()).toList();
    }

    List<Item> added() {
        return after.items().filter(line -> originsOf(line.code()).isEmpty()).toList();
    }
}
