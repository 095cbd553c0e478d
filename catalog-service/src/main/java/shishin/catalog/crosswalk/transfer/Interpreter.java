package shishin.catalog.crosswalk.transfer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.catalog.crosswalk.Catalogues;
import shishin.catalog.crosswalk.Claim;
import shishin.catalog.crosswalk.ContradictoryCorrespondence;
import shishin.catalog.crosswalk.End;
import shishin.catalog.crosswalk.Explanation;
import shishin.catalog.crosswalk.Provenance;
import shishin.catalog.crosswalk.Rationale;
import shishin.catalog.crosswalk.UnknownEnd;
import shishin.catalog.finding.Findings;

/** Makes sense of what a file says: leniently, and telling of everything that was not as it should be. */
final class Interpreter {

    private static final int LONGEST_EXPLANATION = 1000;

    private final Catalogues catalogues;
    private final Bearings bearings;
    private final Findings findings;
    private final Map<String, Map<String, String>> spellings = new HashMap<>();

    /** What the caller says of the file, for where it is silent. */
    record Bearings(@Nullable String from, @Nullable String to, String document) {}

    Interpreter(Catalogues catalogues, Bearings bearings, Findings findings) {
        this.catalogues = catalogues;
        this.bearings = bearings;
        this.findings = findings;
    }

    /** Nothing where it makes no sense; the findings say why. */
    Optional<Claim> claim(Entry entry) {
        var source = end(entry.place(), bearings.from() == null ? entry.from() : bearings.from(), entry.item());
        var target = end(entry.place(), bearings.to() == null ? entry.to() : bearings.to(), entry.target());
        if (source.isEmpty() || target.isEmpty()) return Optional.empty();
        var word = Words.relation(entry.relation());
        if (word.isEmpty()) return left(entry, Oddity.UNKNOWN_RELATION, said(entry.relation()));
        var relation = word.get();
        try {
            var claim = new Claim(
                    source.get(),
                    target.get(),
                    relation,
                    Words.strength(entry.strength()).orElseGet(() -> assumed(entry, relation.usualStrength())),
                    rationale(entry),
                    new Explanation(text(entry, entry.ja()), text(entry, entry.en())),
                    new Provenance(document(entry), fit(entry.page(), 50)));
            catalogues.require(claim.source());
            catalogues.require(claim.target());
            return Optional.of(claim);
        } catch (ContradictoryCorrespondence contradictory) {
            return left(entry, Oddity.CONTRADICTORY, said(entry.item()), said(entry.target()));
        } catch (UnknownEnd unknown) {
            return left(entry, Oddity.UNKNOWN_ITEM, said(entry.item()), said(entry.target()));
        }
    }

    private Optional<End> end(String place, @Nullable String catalogue, @Nullable String item) {
        if (catalogue == null || !catalogue.matches(End.CATALOGUE)) {
            Oddity.CATALOGUE_UNKNOWN.tell(findings, place, said(catalogue));
            return Optional.empty();
        }
        var plain = Words.clean(item);
        if (plain == null) return Optional.of(new End(catalogue, null));
        var code = spelling(catalogue).apply(plain);
        if (code.length() <= 100 && Words.isOneLine(code)) return Optional.of(new End(catalogue, code));
        Oddity.UNFIT_VALUE.tell(findings, place, code);
        return Optional.empty();
    }

    /** Tools that write codes in small letters, and OSCAL's underscore before a digit, are understood. */
    private Function<String, String> spelling(String catalogue) {
        var known = spellings.computeIfAbsent(catalogue, catalogues::spelling);
        return item -> {
            var plain = item.startsWith("_") ? item.substring(1) : item;
            return known.getOrDefault(
                    item.toLowerCase(Locale.ROOT), known.getOrDefault(plain.toLowerCase(Locale.ROOT), item));
        };
    }

    private int assumed(Entry entry, int strength) {
        Oddity.STRENGTH_ASSUMED.tell(findings, entry.place(), said(entry.strength()), String.valueOf(strength));
        return strength;
    }

    private @Nullable Rationale rationale(Entry entry) {
        if (entry.rationale() == null || entry.rationale().isBlank()) return null;
        var known = Words.rationale(entry.rationale());
        if (known.isEmpty()) Oddity.RATIONALE_UNKNOWN.tell(findings, entry.place(), said(entry.rationale()));
        return known.orElse(null);
    }

    private @Nullable String text(Entry entry, @Nullable String text) {
        var clean = Words.clean(text);
        if (clean == null || clean.length() <= LONGEST_EXPLANATION) return clean;
        Oddity.SHORTENED.tell(findings, entry.place(), clean);
        return Words.clean(clean.substring(0, LONGEST_EXPLANATION));
    }

    private String document(Entry entry) {
        var named = fit(entry.document(), 200);
        return named == null ? bearings.document() : named;
    }

    private static @Nullable String fit(@Nullable String text, int longest) {
        var clean = Words.clean(text);
        return clean == null || clean.length() > longest || !Words.isOneLine(clean) ? null : clean;
    }

    private <T> Optional<T> left(Entry entry, Oddity oddity, String... words) {
        oddity.tell(findings, entry.place(), words);
        return Optional.empty();
    }

    private static String said(@Nullable String word) {
        return word == null ? "" : word;
    }
}
