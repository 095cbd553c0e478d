package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Kind;

/**
 * Statement of applicability: for every item of the checklist whether it applies, why not, and which clauses see to it.
 *
 * @param number of the adopted edition it states; absent for the draft
 * @param digest of the text it states
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatementOfApplicability", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "title": "Security rules of the power grid division",
         "number": 1, "checklist": "nisc-4-measures", "digest": "sha256:9f86d081",
         "counts": {"adopted": 600, "tailored": 4, "excluded": 13, "undecided": 0, "gaps": 0},
         "lines": [{"code": "1.5.1-6.7", "kind": "ITEM", "level": 2, "title": "Measures when using wireless LANs",
                    "applicability": "EXCLUDED", "ruledAt": "1.5.1-6.7", "reason": "NOT_PRESENT",
                    "narrative": "There is no wireless LAN in any of our plants.", "clauses": [], "gap": false}]}""")
public record Statement(
        UUID standardId,
        String title,
        @Nullable Integer number,
        String checklist,
        String digest,
        Counts counts,
        List<Line> lines) {

    /** Whether an item applies; undecided when nobody ruled on it and no clause covers it. */
    @Schema(name = "Applicability")
    public enum Applicability {
        ADOPTED,
        TAILORED,
        EXCLUDED,
        UNDECIDED
    }

    /**
     * What is said of one item.
     *
     * @param ruledAt the item the ruling was made on: itself, or what it lies below
     * @param clauses the numbers of those that cover it, or something above it
     * @param gap whether it applies, or may, and no clause covers it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatementLine")
    public record Line(
            String code,
            Kind kind,
            @Nullable Integer level,
            String title,
            Applicability applicability,
            @Nullable String ruledAt,
            @Nullable Reason reason,
            @Nullable String narrative,
            List<String> clauses,
            boolean gap) {}

    /** How many lines of each. */
    @Schema(name = "StatementCounts")
    public record Counts(int adopted, int tailored, int excluded, int undecided, int gaps) {

        static Counts of(List<Line> lines) {
            return new Counts(
                    count(lines, Applicability.ADOPTED),
                    count(lines, Applicability.TAILORED),
                    count(lines, Applicability.EXCLUDED),
                    count(lines, Applicability.UNDECIDED),
                    (int) lines.stream().filter(Line::gap).count());
        }

        private static int count(List<Line> lines, Applicability applicability) {
            return (int) lines.stream()
                    .filter(line -> line.applicability() == applicability)
                    .count();
        }
    }
}
