package shishin.assessment.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Outcome;

/**
 * What became of each row that answers; in a dry run, what would.
 *
 * @param kept whether anything may have been recorded
 * @param totals how often each outcome
 * @param errors what is wrong, by sheet and cell
 */
@Schema(name = "AnswerSheetReport", examples = """
        {"kept":false,"totals":{"RECORDED":1,"REFUSED":1},"errors":[{"cell":"Answers!G7","item":"1.2.3-4.1.8",\
        "detail":"must be less than or equal to 5"}],"lines":[{"cell":"Answers!A6","item":"1.2.3-4.1.7",\
        "outcome":"RECORDED","revision":1}]}""")
record SheetReport(boolean kept, Map<Outcome, Long> totals, List<CellError> errors, List<SheetOutcome> lines) {

    /** What is wrong with a cell. */
    @Schema(name = "AnswerSheetError", examples = """
            {"cell":"Answers!G7","item":"1.2.3-4.1.8","detail":"must be less than or equal to 5"}""")
    record CellError(String cell, String item, String detail) {}

    /** What became of a row, named by the cell of its code. */
    @Schema(name = "AnswerSheetLine", examples = """
            {"cell":"Answers!A6","item":"1.2.3-4.1.7","outcome":"RECORDED","revision":1}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SheetOutcome(
            String cell,
            String item,
            Outcome outcome,
            @Nullable Integer revision) {}

    static SheetReport of(boolean kept, List<CellError> errors, List<SheetOutcome> lines) {
        var totals = lines.stream()
                .collect(Collectors.groupingBy(SheetOutcome::outcome, TreeMap::new, Collectors.counting()));
        return new SheetReport(kept, totals, errors, lines);
    }
}
