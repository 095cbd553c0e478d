package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shishin.platform.page.Page;

/** Follows correspondences from one catalogue through a second to a third. */
@ApplicationScoped
class Suggestions {

    /** More ways than this are not followed: the question is narrowed instead. */
    static final int MOST_WAYS = 200_000;

    private static final Comparator<Suggestion> STRONGEST_FIRST =
            Comparator.comparingInt(Suggestion::strength).reversed().thenComparing(Suggestion::pair);

    private final Correspondences correspondences;

    Suggestions(Correspondences correspondences) {
        this.correspondences = correspondences;
    }

    @Transactional
    Page<Suggestion> page(SuggestionQuery query) {
        var first = links(query, query.from, query.through).stream()
                .filter(known ->
                        query.item == null || query.item.equals(known.claim().sourceItem()))
                .toList();
        var second = links(query, query.through, query.to).stream()
                .collect(Collectors.groupingBy(known -> known.claim().sourceItem()));
        var found = follow(first, second, told(query)).values().stream()
                .sorted(STRONGEST_FIRST)
                .toList();
        return Page.of(found, Suggestion::pair, query);
    }

    private List<Known> links(SuggestionQuery query, String from, String to) {
        return correspondences.between(from, to, query.status, query.strength).stream()
                .filter(known -> known.review().status() != Status.REJECTED)
                .toList();
    }

    /** What has been said of two items already, whatever became of it, is not suggested again. */
    private Set<String> told(SuggestionQuery query) {
        return correspondences.between(query.from, query.to, null, 0).stream()
                .map(known -> known.claim().source().item() + " > "
                        + known.claim().target().item())
                .collect(Collectors.toSet());
    }

    static Map<String, Suggestion> follow(List<Known> first, Map<String, List<Known>> second, Set<String> told) {
        requireFew(first, second);
        var best = new HashMap<String, Suggestion>();
        for (var link : first) {
            for (var next : second.getOrDefault(link.claim().targetItem(), List.of()))
                link.claim()
                        .relation()
                        .then(next.claim().relation())
                        .map(relation -> Suggestion.of(link, next, relation))
                        .filter(suggestion -> !told.contains(suggestion.pair()))
                        .ifPresent(suggestion -> best.merge(suggestion.pair(), suggestion, Suggestion::or));
        }
        return best;
    }

    private static void requireFew(List<Known> first, Map<String, List<Known>> second) {
        long ways = first.stream()
                .mapToLong(link -> second.getOrDefault(link.claim().targetItem(), List.of())
                        .size())
                .sum();
        if (ways > MOST_WAYS) throw new TooManyWays(ways);
    }
}
