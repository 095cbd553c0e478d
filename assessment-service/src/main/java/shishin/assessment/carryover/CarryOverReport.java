package shishin.assessment.carryover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Judged;
import shishin.assessment.answer.Outcome;
import shishin.assessment.ndjson.Fault;
import shishin.platform.language.Language;

/**
 * What became of each earlier answer.
 *
 * @param basis SAME_EDITION, PLAN, or WORDING where there is no plan
 * @param kept whether it was kept: not in a dry run
 * @param totals how often each verdict
 */
@Schema(examples = """
        {"from":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","basis":"PLAN","plan":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3d",\
        "kept":true,"totals":{"REVIEW":1},"lines":[{"source":"1.2.4","item":"2.2.2","verdict":"REVIEW",\
        "reason":"SPLIT","outcome":"RECORDED"}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CarryOverReport(
        UUID from, Basis basis, @Nullable UUID plan, boolean kept, Map<Verdict, Long> totals, List<Line> lines) {

    /** By what the items of the two rounds were matched. */
    @Schema(name = "CarryOverBasis")
    enum Basis {
        SAME_EDITION,
        PLAN,
        WORDING
    }

    /**
     * An earlier answer.
     *
     * @param source the item it answered
     * @param item the item it answers now; absent where it falls away
     * @param outcome KEPT where the item was answered otherwise before, UNCHANGED where it was carried over before
     */
    @Schema(name = "CarryOverLine", examples = """
            {"source":"1.2.4","item":"2.2.2","verdict":"REVIEW","reason":"SPLIT","outcome":"RECORDED"}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String source,
            @Nullable String item,
            Verdict verdict,
            String reason,
            @Nullable Outcome outcome,
            @Nullable Fault problem) {

        static Line gone(Heir heir) {
            return new Line(
                    heir.answer().item(), null, Verdict.FALLS_AWAY, heir.fate().reason(), null, null);
        }

        static Line of(Heir heir, Judged judged, Language language) {
            var refusal = judged.refusal();
            return new Line(
                    heir.answer().item(),
                    judged.draft().item(),
                    heir.fate().verdict(),
                    heir.fate().reason(),
                    judged.outcome(),
                    refusal == null ? null : Fault.of(refusal, language));
        }
    }

    static Map<Verdict, Long> count(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::verdict, TreeMap::new, Collectors.counting()));
    }
}
