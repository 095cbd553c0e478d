package shishin.catalog.exchange.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.DigestedInput;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.standard.ClauseList;
import shishin.platform.idempotency.StreamedOnce;
import shishin.platform.language.Language;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Sheets;

/** Starts standards from spreadsheets: read, report, and draw up where that is asked for. */
@ApplicationScoped
class StandardImport {

    /** Many times the longest standard, and little enough to be read by several at once. */
    private static final Limits LIMITS = new Limits(8L << 20, 48L << 20, 20_000, 200_000, 256, 1 << 20, 8 << 20);

    private static final int SIGNATURE = 4;

    private final ClauseList list;
    private final StreamedOnce streams;

    StandardImport(ClauseList list, StreamedOnce streams) {
        this.list = list;
        this.streams = streams;
    }

    RestResponse<StandardImportReport> run(StandardImportTerms terms, InputStream body, Language language) {
        var findings = new Findings(language);
        var file = new DigestedInput(body);
        var clauses = read(terms.edition, file, findings);
        return streams.once(
                terms.asked(sha256(file)),
                () -> drawUp(terms, clauses, findings).answer());
    }

    private static String sha256(DigestedInput file) {
        try {
            return file.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandardImportReport drawUp(
            StandardImportTerms terms, List<ClauseList.Written> clauses, Findings findings) {
        if (terms.dryRun) return StandardImportReport.of(null, clauses.size(), findings);
        if (findings.hasErrors()) throw new ClausesFaulty(findings);
        return StandardImportReport.of(list.drawUp(terms.title, terms.edition, clauses), clauses.size(), findings);
    }

    private List<ClauseList.Written> read(String edition, InputStream body, Findings findings) {
        var reading = new ClauseReading(list.checklist(edition), findings);
        try (var in = new BufferedInputStream(body)) {
            in.mark(SIGNATURE);
            var workbook = new Beginning(in.readNBytes(SIGNATURE)).startsWith('P', 'K', 3, 4);
            in.reset();
            new Intake(in).read(file -> {
                if (workbook) Sheets.readWorkbook(file, LIMITS, reading);
                else Sheets.readCsv(file, LIMITS, reading);
            });
            return reading.clauses();
        } catch (Unreadable unreadable) {
            unreadable.tell(findings);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
