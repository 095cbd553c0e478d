package shishin.catalog.crosswalk.transfer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.Rationale;
import shishin.catalog.crosswalk.Relation;

/** The words other tools use for the same. */
final class Words {

    private static final Map<String, Relation> RELATIONS = Map.ofEntries(
            Map.entry("equal", Relation.EQUAL),
            Map.entry("equalto", Relation.EQUAL),
            Map.entry("equivalent", Relation.EQUIVALENT),
            Map.entry("equivalentto", Relation.EQUIVALENT),
            Map.entry("subset", Relation.SUBSET),
            Map.entry("subsetof", Relation.SUBSET),
            Map.entry("superset", Relation.SUPERSET),
            Map.entry("supersetof", Relation.SUPERSET),
            Map.entry("intersect", Relation.INTERSECTS),
            Map.entry("intersects", Relation.INTERSECTS),
            Map.entry("intersectswith", Relation.INTERSECTS),
            Map.entry("none", Relation.NONE),
            Map.entry("norelationship", Relation.NONE),
            Map.entry("notrelated", Relation.NONE),
            Map.entry("notrelatedto", Relation.NONE));

    private Words() {}

    static Optional<Relation> relation(@Nullable String word) {
        return word == null
                ? Optional.empty()
                : Optional.ofNullable(
                        RELATIONS.get(word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")));
    }

    static Optional<Rationale> rationale(String word) {
        return Arrays.stream(Rationale.values())
                .filter(rationale -> rationale.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** 0 to 10; nothing where it is another number, or none. */
    static Optional<Integer> strength(@Nullable String word) {
        if (word == null || !word.strip().matches("\\d|10")) return Optional.empty();
        return Optional.of(Integer.parseInt(word.strip()));
    }

    /** Without control characters, in NFC; nothing where nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) return null;
        var clean = Normalizer.normalize(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", ""), Normalizer.Form.NFC);
        return clean.isBlank() ? null : clean.strip();
    }

    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl) && !text.isBlank();
    }
}
