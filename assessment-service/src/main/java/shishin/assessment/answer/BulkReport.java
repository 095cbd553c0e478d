package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.Fault;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/**
 * What became of each item of a selection.
 *
 * @param kept whether anything may have been recorded: not in a dry run, and not after a conflict that stopped all
 * @param totals how often each outcome
 */
@Schema(examples = """
        {"kept":true,"totals":{"RECORDED":1},"lines":[{"item":"1.5.1-5.1","outcome":"RECORDED","revision":1,\
        "version":0}]}""")
record BulkReport(boolean kept, Map<String, Long> totals, List<BulkLine> lines) {

    static BulkReport of(List<BulkLine> lines, boolean dryRun) {
        var totals =
                lines.stream().collect(Collectors.groupingBy(BulkLine::outcome, TreeMap::new, Collectors.counting()));
        return new BulkReport(!dryRun && !totals.containsKey(Outcome.CONFLICT.name()), totals, lines);
    }

    /** One item of a selection; a step that was taken has its own outcome. */
    @Schema(examples = "{\"item\":\"1.5.1-5.1\",\"outcome\":\"RECORDED\",\"revision\":1,\"version\":0}")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BulkLine(
            String item,
            String outcome,
            @Nullable Integer revision,
            @Nullable Long version,
            @Nullable Fault problem) {

        static BulkLine of(Judged judged, Language language) {
            var answer = judged.answer();
            var refusal = judged.refusal();
            return new BulkLine(
                    judged.draft().item(),
                    judged.outcome().name(),
                    answer == null ? null : answer.revision(),
                    answer == null ? null : answer.version(),
                    refusal == null ? null : Fault.of(refusal, language));
        }

        static BulkLine taken(Answer answer) {
            return new BulkLine(answer.item(), "TAKEN", answer.revision(), answer.version(), null);
        }

        static BulkLine refused(Answer answer, Refusal refusal, Language language) {
            return new BulkLine(answer.item(), Outcome.REFUSED.name(), null, null, Fault.of(refusal, language));
        }
    }
}
