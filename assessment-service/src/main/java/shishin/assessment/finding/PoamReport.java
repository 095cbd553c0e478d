package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.Fault;

/**
 * What became of each item of a plan; in a dry run, what would.
 *
 * @param kept whether anything may have been kept
 * @param totals how often each outcome
 */
@Schema(examples = """
        {"kept":false,"totals":{"CREATED":1},"lines":[{"item":"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b3c",\
        "title":"Logs are not kept","outcome":"CREATED","notes":["unknown evidence left out: 1"]}]}""")
record PoamReport(boolean kept, Map<Outcome, Long> totals, List<Line> lines) {

    static PoamReport of(List<Line> lines, boolean kept) {
        return new PoamReport(
                kept,
                lines.stream().collect(Collectors.groupingBy(Line::outcome, TreeMap::new, Collectors.counting())),
                lines);
    }

    /** What became of an item. */
    @Schema(name = "PoamOutcome")
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** It says something else here, and was kept as it is. */
        KEPT,
        /** It says something else here, and therefore nothing was kept of all. */
        CONFLICT,
        REFUSED
    }

    /**
     * An item of the plan.
     *
     * @param item its UUID in the plan
     * @param notes what was left out or cut
     */
    @Schema(name = "PoamLine", examples = """
            {"item":"3c3a1a4e-7d3c-4b1e-8a54-0f3f6f1a2b3c","title":"Logs are not kept","outcome":"CREATED"}""")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            String item,
            String title,
            Outcome outcome,
            @Nullable UUID findingId,
            List<String> notes,
            @Nullable Fault problem) {}
}
