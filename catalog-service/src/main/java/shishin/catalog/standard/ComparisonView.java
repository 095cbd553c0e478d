package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts of a standard.
 *
 * @param from the number of the adopted edition compared; absent for the draft
 * @param to the same
 * @param unchanged how many clauses are the same in both
 * @param counts how many were added, removed and changed
 * @param clauses the first 50 that differ; the others are had page by page
 * @param rulings likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardComparison", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "from": 1, "unchanged": 80,
         "counts": {"clauses": {"ADDED": 0, "REMOVED": 0, "CHANGED": 1}, "rulings": {"ADDED": 1, "REMOVED": 0, "CHANGED": 0}},
         "clauses": [{"number": "3.2", "change": "CHANGED",
                      "before": {"number": "3.2", "title": "Encryption", "text": "Data shall be encrypted.",
                                 "items": ["1.2.3-4.1.2"], "proposals": []},
                      "after": {"number": "3.2", "title": "Encryption", "text": "Data shall be encrypted and checked.",
                                "items": ["1.2.3-4.1.2"], "proposals": ["0199e0a0-0000-7000-8000-000000000002"]}}],
         "rulings": [{"item": "1.5.1-6.7", "change": "ADDED",
                      "after": {"item": "1.5.1-6.7", "applies": "EXCLUDED", "reason": "NOT_PRESENT",
                                "narrative": "There is none."}}]}""")
record ComparisonView(
        UUID standardId,
        @Nullable Integer from,
        @Nullable Integer to,
        int unchanged,
        Counts counts,
        List<ClauseChange> clauses,
        List<RulingChange> rulings) {

    /** As many as a page of a list has where nothing is said. */
    private static final int MOST_SHOWN = 50;

    @Schema(name = "StandardChangeCounts")
    record Counts(Map<Alteration, Integer> clauses, Map<Alteration, Integer> rulings) {}

    static ComparisonView of(UUID standard, @Nullable Integer from, @Nullable Integer to, Comparison comparison) {
        return new ComparisonView(
                standard,
                from,
                to,
                comparison.unchanged(),
                new Counts(Comparison.count(comparison.clauses()), Comparison.count(comparison.rulings())),
                comparison.clauses().stream().limit(MOST_SHOWN).toList(),
                comparison.rulings().stream().limit(MOST_SHOWN).toList());
    }
}
