package shishin.assessment.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shishin.assessment.answer.Answers;
import shishin.assessment.answer.Conflicts;
import shishin.assessment.answer.Draft;
import shishin.assessment.answer.Judged;
import shishin.assessment.answer.Origin;
import shishin.assessment.answer.Outcome;
import shishin.assessment.ndjson.LineParser;
import shishin.assessment.oscal.OscalFiles;
import shishin.assessment.worksheet.SheetReport.CellError;
import shishin.assessment.worksheet.SheetReport.SheetOutcome;
import shishin.platform.language.Language;

/** Takes a worksheet back: each row is judged by itself, as strictly as if it were sent alone. */
@ApplicationScoped
class SheetImport {

    private final Answers answers;
    private final LineParser parser;

    SheetImport(Answers answers, LineParser parser) {
        this.answers = answers;
        this.parser = parser;
    }

    /** With STOP nothing is kept if anything is wrong; otherwise what is wrong spoils no other row. */
    @Transactional
    SheetReport take(UUID assessment, List<SheetRow> rows, Conflicts conflicts, boolean dryRun, Language language) {
        var errors = new ArrayList<CellError>();
        var lines = new ArrayList<SheetOutcome>();
        var drafts = new ArrayList<Draft>();
        var sources = new ArrayList<SheetRow>();
        var standing = answers.standing(assessment);
        for (var row : rows) {
            var said = row.said(OscalFiles.document(), standing.get(row.text(Field.CODE)));
            read(row, said, language, errors, lines).ifPresent(draft -> {
                drafts.add(draft);
                sources.add(row);
            });
        }
        var stopped = stopped(lines, conflicts);
        var judged = answers.record(assessment, drafts, conflicts, dryRun || stopped);
        for (int i = 0; i < judged.size(); i++) {
            var one = judged.get(i);
            var refusal = one.refusal();
            if (refusal != null) errors.add(error(sources.get(i), Field.CODE, refusal.detail(language)));
            lines.add(line(sources.get(i), stopped, one));
        }
        return SheetReport.of(!dryRun && !stopped(lines, conflicts), errors, lines);
    }

    private static boolean stopped(List<SheetOutcome> lines, Conflicts conflicts) {
        return lines.stream().anyMatch(line -> conflicts.stopAt(line.outcome()));
    }

    private Optional<Draft> read(
            SheetRow row, ObjectNode said, Language language, List<CellError> errors, List<SheetOutcome> lines) {
        var line = parser.read(row.row().number(), said, SheetLine.class, language);
        if (line.fault() == null)
            return line.said().map(read -> new Draft(read.item(), read.answer(), read.version(), Origin.GIVEN));
        var fault = line.fault();
        for (var error : fault.errors()) errors.add(error(row, row.field(error.pointer()), error.detail()));
        if (fault.errors().isEmpty()) errors.add(error(row, Field.CODE, fault.detail()));
        lines.add(new SheetOutcome(row.place(Field.CODE), row.text(Field.CODE), Outcome.REFUSED, null));
        return Optional.empty();
    }

    private static CellError error(SheetRow row, Field field, String detail) {
        return new CellError(row.place(field), row.text(Field.CODE), detail);
    }

    private static SheetOutcome line(SheetRow row, boolean stopped, Judged judged) {
        var answer = judged.answer();
        var outcome = stopped && judged.outcome() == Outcome.RECORDED ? Outcome.HELD : judged.outcome();
        return new SheetOutcome(
                row.place(Field.CODE), row.text(Field.CODE), outcome, answer == null ? null : answer.revision());
    }
}
