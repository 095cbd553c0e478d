package shishin.catalog.change;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.change.Similarity.Suggestion;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** The changes between two editions, ready to be listed: in the order of the new edition, what is gone at the end. */
final class Changes {

    private final Difference difference;
    private final List<Change> all;
    private final Similarity toRemoved;
    private final Similarity toAdded;

    Changes(Difference difference) {
        this.difference = difference;
        var removed = difference.removed();
        var added = difference.added();
        var places = places(difference);
        var paired = difference.pairs().filter(pair -> !pair.kinds().isEmpty()).map(Change::of);
        var present = Stream.concat(paired, added.stream().map(Change::added))
                .sorted(Comparator.comparing(change -> places.getOrDefault(codeAfter(change), 0)));
        this.all = Stream.concat(present, removed.stream().map(Change::removed)).toList();
        this.toRemoved = new Similarity(removed);
        this.toAdded = new Similarity(added);
    }

    private static Map<String, Integer> places(Difference difference) {
        var places = new HashMap<String, Integer>();
        difference.after().items().forEach(line -> places.put(line.code(), places.size()));
        return places;
    }

    private static String codeAfter(Change change) {
        if (change.pair() != null) return change.pair().after().code();
        return change.added() == null ? "" : change.added().code();
    }

    Difference difference() {
        return difference;
    }

    List<Change> all(@Nullable ChangeKind kind) {
        return kind == null
                ? all
                : all.stream().filter(change -> change.kinds().contains(kind)).toList();
    }

    Map<ChangeKind, Long> counts() {
        var counts = new EnumMap<ChangeKind, Long>(ChangeKind.class);
        for (var kind : ChangeKind.values()) counts.put(kind, (long) all(kind).size());
        return counts;
    }

    /** What an added line may have been, what a removed one may have become. */
    List<Suggestion> suggestions(Item line, ChangeKind kind) {
        return (kind == ChangeKind.ADDED ? toRemoved : toAdded).to(line);
    }

    ChangeView view(Change change, Language language) {
        if (change.pair() != null) return ChangeView.of(change.pair(), language);
        if (change.removed() != null)
            return ChangeView.removed(change.removed(), suggestions(change.removed(), ChangeKind.REMOVED), language);
        if (change.added() == null) throw new IllegalStateException("a change is of something");
        return ChangeView.added(change.added(), suggestions(change.added(), ChangeKind.ADDED), language);
    }
}
