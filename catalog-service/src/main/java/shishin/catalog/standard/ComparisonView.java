package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts of a standard.
 *
 * @param from the number of the adopted edition compared; absent for the draft
 * @param to the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardComparison", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "from": 1, "unchanged": 80,
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
        List<ClauseChange> clauses,
        List<RulingChange> rulings) {

    @Schema(name = "StandardChange")
    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClauseChange(
            String number,
            Change change,
            StandardText.@Nullable ClauseText before,
            StandardText.@Nullable ClauseText after) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RulingChange(
            String item,
            Change change,
            StandardText.@Nullable RulingText before,
            StandardText.@Nullable RulingText after) {}
}
