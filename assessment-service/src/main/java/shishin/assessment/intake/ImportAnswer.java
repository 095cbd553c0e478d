package shishin.assessment.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import shishin.assessment.placement.Outcome;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** The report of an import, written line by line while the file is read. */
final class ImportAnswer {

    private final OutputStream out;
    private final ObjectMapper json;
    private final Language language;
    private ImportTotals totals = ImportTotals.NONE;

    ImportAnswer(OutputStream out, ObjectMapper json, Language language) {
        this.out = out;
        this.json = json;
        this.language = language;
    }

    void outcome(long result, String check, Outcome outcome) {
        count(ImportLine.of(result, check, outcome, language));
    }

    void refused(long result, String check, Refusal why) {
        count(ImportLine.refused(result, check, why, language));
    }

    private void count(ImportLine line) {
        totals = totals.and(Objects.requireNonNull(line.outcome()));
        write(line);
    }

    void end() {
        write(ImportLine.totals(totals));
        flush();
    }

    private void write(ImportLine line) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
