package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.catalog.standard.ComparisonView.Change;
import shishin.catalog.standard.ComparisonView.ClauseChange;
import shishin.catalog.standard.ComparisonView.RulingChange;

/** Holds two texts of a standard against each other: clauses by number, rulings by item. */
@ApplicationScoped
class Comparisons {

    private final Standards standards;
    private final Texts texts;

    Comparisons(Standards standards, Texts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    /** @param from the number of an adopted edition, or nothing for the draft; likewise {@code to} */
    @Transactional
    ComparisonView of(UUID standard, @Nullable Integer from, @Nullable Integer to) {
        standards.find(standard);
        return compare(standard, from, to, texts.of(standard, from), texts.of(standard, to));
    }

    static ComparisonView compare(
            UUID standard, @Nullable Integer from, @Nullable Integer to, StandardText before, StandardText after) {
        var clauses = pairs(before.clauses(), after.clauses(), StandardText.ClauseText::number);
        var rulings = pairs(before.rulings(), after.rulings(), StandardText.RulingText::item);
        return new ComparisonView(
                standard,
                from,
                to,
                (int) clauses.values().stream().filter(Pair::same).count(),
                clauses.entrySet().stream()
                        .filter(entry -> !entry.getValue().same())
                        .map(entry -> clause(entry.getKey(), entry.getValue()))
                        .toList(),
                rulings.entrySet().stream()
                        .filter(entry -> !entry.getValue().same())
                        .map(entry -> ruling(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static ClauseChange clause(String number, Pair<StandardText.ClauseText> pair) {
        return new ClauseChange(number, pair.change(), pair.before(), pair.after());
    }

    private static RulingChange ruling(String item, Pair<StandardText.RulingText> pair) {
        return new RulingChange(item, pair.change(), pair.before(), pair.after());
    }

    /** In the order of the later text; what is gone from it comes last. */
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

    private record Pair<T>(@Nullable T before, @Nullable T after) {

        boolean same() {
            return Objects.equals(before, after);
        }

        Change change() {
            if (before == null) return Change.ADDED;
            return after == null ? Change.REMOVED : Change.CHANGED;
        }
    }
}
