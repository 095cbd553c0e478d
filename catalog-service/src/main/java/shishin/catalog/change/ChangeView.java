package shishin.catalog.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.change.Similarity.Suggestion;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.platform.language.Language;

/**
 * A line that differs between two editions.
 *
 * @param basis why the two lines are held to be the same; absent where there is one only
 * @param ja the changed words in Japanese, where they changed
 * @param en the changed words in English, where they changed
 * @param suggestions lines of the other edition that read alike, for a removed or an added one; nothing rests on them
 *     until somebody writes them into the table of successors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", examples = """
        {"kinds": ["MOVED", "REWORDED"], "basis": "SUCCESSOR",
         "before": {"code": "1.2.3", "parent": "1.2", "kind": "MEASURE", "title": "Managing passwords"},
         "after": {"code": "2.2.1", "parent": "2.2", "kind": "MEASURE", "title": "Managing credentials"},
         "en": [{"act": "KEPT", "text": "Managing "}, {"act": "REMOVED", "text": "passwords"},
                {"act": "ADDED", "text": "credentials"}],
         "suggestions": []}""")
record ChangeView(
        Set<ChangeKind> kinds,
        @Nullable Basis basis,
        @Nullable Line before,
        @Nullable Line after,
        @Nullable List<Edit> ja,
        @Nullable List<Edit> en,
        List<Suggested> suggestions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangedLine")
    record Line(String code, @Nullable String parent, Kind kind, String title) {

        static Line of(Item item, Language language) {
            return new Line(
                    item.code(), item.parent(), item.kind(), item.title().in(language));
        }
    }

    /** @param similarity of the texts, from 0.6 to 1 */
    @Schema(name = "SuggestedLine")
    record Suggested(String code, double similarity) {

        static Suggested of(Suggestion suggestion) {
            return new Suggested(suggestion.code(), suggestion.similarity());
        }
    }

    static ChangeView of(Pair pair, Language language) {
        return new ChangeView(
                pair.kinds(),
                pair.basis(),
                Line.of(pair.before(), language),
                Line.of(pair.after(), language),
                edits(pair, Language.JA),
                edits(pair, Language.EN),
                List.of());
    }

    static ChangeView removed(Item line, List<Suggestion> suggestions, Language language) {
        return new ChangeView(
                Set.of(ChangeKind.REMOVED), null, Line.of(line, language), null, null, null, suggested(suggestions));
    }

    static ChangeView added(Item line, List<Suggestion> suggestions, Language language) {
        return new ChangeView(
                Set.of(ChangeKind.ADDED), null, null, Line.of(line, language), null, null, suggested(suggestions));
    }

    private static List<Suggested> suggested(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggested::of).toList();
    }

    private static @Nullable List<Edit> edits(Pair pair, Language language) {
        if (!pair.reworded()) return null;
        var edits = WordDiff.between(Wording.of(pair.before(), language), Wording.of(pair.after(), language), language);
        return edits.stream().allMatch(edit -> edit.act() == Edit.Act.KEPT) ? null : edits;
    }
}
