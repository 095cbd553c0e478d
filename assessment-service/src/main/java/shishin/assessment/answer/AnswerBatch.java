package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.ndjson.Fault;
import shishin.assessment.ndjson.Line;
import shishin.assessment.ndjson.LineByLine;
import shishin.platform.json.OneLine;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Many answers at once: each line is recorded in a transaction of its own, or refused by itself. */
@ApplicationScoped
class AnswerBatch {

    private final AssessmentBook assessments;
    private final AnswerDesk desk;
    private final LineByLine lineByLine;

    AnswerBatch(AssessmentBook assessments, AnswerDesk desk, LineByLine lineByLine) {
        this.assessments = assessments;
        this.desk = desk;
        this.lineByLine = lineByLine;
    }

    /**
     * One answer in a stream.
     *
     * @param version the version the caller has read; none for the first answer to the item
     */
    @Schema(name = "AnswerLine", examples = """
            {"item":"1.2.3-4.1.8","version":3,"answer":{"work":"DONE","result":"CONFORMS"}}""")
    record AnswerLine(
            @NotNull @OneLine @Size(max = 50) String item,
            @Nullable Long version,
            @NotNull @Valid RecordAnswer answer) {

        Expected expected() {
            return version == null ? Expected.nothing() : Expected.version(version);
        }
    }

    /** What became of a line; in a dry run, what would. */
    @Schema(name = "AnswerLineResult", examples = """
            {"line":1,"outcome":"recorded","item":"1.2.3-4.1.8","revision":4,"version":3}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineResult(
            long line,
            String outcome,
            @Nullable String item,
            @Nullable Integer revision,
            @Nullable Long version,
            @Nullable Fault problem) {

        static LineResult recorded(long line, AnswerView answer) {
            return new LineResult(line, "recorded", answer.item(), answer.revision(), answer.version(), null);
        }

        static LineResult refused(long line, @Nullable String item, @Nullable Fault problem) {
            return new LineResult(line, "refused", item, null, null, problem);
        }
    }

    StreamingOutput record(UUID assessment, boolean dryRun, Language language, InputStream lines) {
        var id = assessments.assignment(assessment).id();
        return lineByLine.answer(
                lines,
                language,
                new LineByLine.Work<AnswerLine, LineResult>(
                        AnswerLine.class,
                        1,
                        chunk -> chunk.stream()
                                .map(line -> record(id, dryRun, language, line))
                                .toList(),
                        (line, fault) -> LineResult.refused(line, null, fault)));
    }

    private LineResult record(UUID assessment, boolean dryRun, Language language, Line<AnswerLine> line) {
        return line.said()
                .map(said -> record(assessment, dryRun, language, line.number(), said))
                .orElseGet(() -> LineResult.refused(line.number(), null, line.fault()));
    }

    private LineResult record(UUID assessment, boolean dryRun, Language language, long number, AnswerLine said) {
        try {
            var answer = dryRun ? tryOut(assessment, said) : record(assessment, said);
            return LineResult.recorded(number, answer);
        } catch (Refusal refusal) {
            return LineResult.refused(number, said.item(), Fault.of(refusal, language));
        }
    }

    private AnswerView record(UUID assessment, AnswerLine said) {
        return desk.record(assessment, said.item(), said.expected(), said.answer());
    }

    private AnswerView tryOut(UUID assessment, AnswerLine said) {
        QuarkusTransaction.begin();
        try {
            return record(assessment, said);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
