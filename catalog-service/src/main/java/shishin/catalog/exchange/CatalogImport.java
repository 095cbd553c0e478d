package shishin.catalog.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.publication.Editions;
import shishin.catalog.publication.Kept;
import shishin.catalog.publication.Mode;
import shishin.platform.language.Language;

/** Brings files in: receive, recognise, read, report; and keep, where that is asked for. */
@ApplicationScoped
class CatalogImport {

    private static final int PATIENCE_SECONDS = 20;

    private final List<CatalogReader> readers;
    private final Editions editions;
    private final ExchangeConfig config;
    private final Semaphore seats;

    CatalogImport(@All List<CatalogReader> readers, Editions editions, ExchangeConfig config) {
        this.readers = readers;
        this.editions = editions;
        this.config = config;
        this.seats = new Semaphore(config.readAtOnce(), true);
    }

    ImportReport bringIn(InputStream body, ImportTerms terms, Language language) {
        try (var upload = Upload.receive(body, config.largestUpload().asLongValue())) {
            new ContentDigest(terms.digest).require(upload.digest());
            var reader = reader(terms.format, upload);
            takeSeat();
            try {
                return read(upload, reader, terms, language);
            } finally {
                seats.release();
            }
        }
    }

    private void takeSeat() {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new ImportsBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportsBusy();
        }
    }

    private CatalogReader reader(@Nullable String format, Upload upload) {
        var known = readers.stream().map(reader -> reader.format().tag()).toList();
        if (format != null)
            return readers.stream()
                    .filter(reader -> reader.format().tag().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new UnknownFormat(known));
        var beginning = upload.beginning();
        return readers.stream()
                .sorted((one, other) -> one.format().compareTo(other.format()))
                .filter(reader -> reader.recognises(beginning))
                .findFirst()
                .orElseThrow(() -> new FormatNotRecognised(known));
    }

    private ImportReport read(Upload upload, CatalogReader reader, ImportTerms terms, Language language) {
        var findings = new Findings(language);
        var draft = draft(upload, reader, terms, findings);
        if (draft != null && terms.dryRun) editions.check(draft);
        var kept = terms.dryRun ? null : keep(draft, terms, findings);
        return new ImportReport(
                reader.format().tag(),
                "sha256:" + HexFormat.of().formatHex(upload.digest()),
                terms.dryRun,
                draft != null,
                draft == null ? null : draft.edition().id(),
                draft == null ? null : draft.edition().title().in(language),
                draft == null ? null : ImportReport.Content.of(draft),
                kept,
                ImportReport.Counts.of(findings),
                findings.kept());
    }

    private @Nullable Draft draft(Upload upload, CatalogReader reader, ImportTerms terms, Findings findings) {
        try (var in = upload.open()) {
            var draft = reader.read(in, findings);
            return terms.edition == null ? draft : draft.as(terms.edition);
        } catch (Unreadable unreadable) {
            unreadable.tell(findings);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept keep(@Nullable Draft draft, ImportTerms terms, Findings findings) {
        if (draft == null || (terms.mode == Mode.STOP && findings.hasErrors())) throw new CatalogFaulty(findings);
        return editions.keep(draft, terms.mode, terms.owner, terms.expected);
    }
}
