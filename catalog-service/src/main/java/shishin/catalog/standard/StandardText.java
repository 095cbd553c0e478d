package shishin.catalog.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Digest;

/** The whole content of a standard at one moment: what is adopted, and what the draft would be. */
record StandardText(List<ClauseText> clauses, List<RulingText> rulings) {

    static final StandardText EMPTY = new StandardText(List.of(), List.of());

    /** @param proposals that were taken into it, in this edition or before */
    record ClauseText(String number, String title, String text, List<String> items, List<UUID> proposals) {}

    record RulingText(
            String item, Applies applies, @Nullable Reason reason, String narrative) {}

    Optional<ClauseText> clause(String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    /** Algorithm, colon, hexadecimal; of everything that is said, in its order. */
    String digest() {
        var digest = new Digest();
        for (var clause : clauses)
            add(digest, clause.number(), clause.title(), clause.text(), clause.items(), clause.proposals());
        for (var ruling : rulings)
            add(digest, ruling.item(), ruling.applies(), String.valueOf(ruling.reason()), ruling.narrative());
        return "sha256:" + digest.hex();
    }

    private static void add(Digest digest, Object... parts) {
        for (var part : parts) digest.add(part.toString().getBytes(UTF_8));
    }
}
