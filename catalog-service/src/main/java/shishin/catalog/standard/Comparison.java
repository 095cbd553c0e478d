package shishin.catalog.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of a standard held against each other: clauses by number, rulings by item. Each in the order of the later text;
 * what is gone from it comes last.
 *
 * @param unchanged how many clauses are the same in both
 */
record Comparison(int unchanged, List<ClauseChange> clauses, List<RulingChange> rulings) {

    static Comparison of(StandardText before, StandardText after) {
        var clauses = new ArrayList<ClauseChange>();
        var clausePairs = pairs(before.clauses(), after.clauses(), StandardText.ClauseText::number);
        clausePairs.forEach((number, pair) -> {
            if (pair.differs()) clauses.add(new ClauseChange(number, pair.change(), pair.before(), pair.after()));
        });
        var rulings = new ArrayList<RulingChange>();
        pairs(before.rulings(), after.rulings(), StandardText.RulingText::item).forEach((item, pair) -> {
            if (pair.differs()) rulings.add(new RulingChange(item, pair.change(), pair.before(), pair.after()));
        });
        return new Comparison(clausePairs.size() - clauses.size(), clauses, rulings);
    }

    private static <T> Map<String, Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = new LinkedHashMap<>();
        Map<String, T> young = new LinkedHashMap<>();
        before.forEach(one -> old.put(key.apply(one), one));
        after.forEach(one -> young.put(key.apply(one), one));
        var keys = new LinkedHashSet<>(young.keySet());
        keys.addAll(old.keySet());
        Map<String, Pair<T>> pairs = new LinkedHashMap<>();
        for (var one : keys) pairs.put(one, new Pair<>(old.get(one), young.get(one)));
        return pairs;
    }

    /** How many there are of each kind. */
    static Map<Alteration, Integer> count(List<? extends Altered> changes) {
        var counts = new EnumMap<Alteration, Integer>(Alteration.class);
        for (var kind : Alteration.values()) counts.put(kind, 0);
        changes.forEach(one -> counts.merge(one.change(), 1, Integer::sum));
        return counts;
    }

    private record Pair<T>(@Nullable T before, @Nullable T after) {

        boolean differs() {
            return !Objects.equals(before, after);
        }

        Alteration change() {
            if (before == null) return Alteration.ADDED;
            return after == null ? Alteration.REMOVED : Alteration.CHANGED;
        }
    }
}
