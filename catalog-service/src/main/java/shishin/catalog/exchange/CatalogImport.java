package shishin.catalog.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.catalog.publication.Editions;
import shishin.catalog.publication.Kept;
import shishin.catalog.publication.Mode;
import shishin.platform.idempotency.StreamedOnce;
import shishin.platform.language.Language;

/** Brings files in: receive, recognise, read, report; and keep, where that is asked for. */
@ApplicationScoped
class CatalogImport {

    private final List<CatalogReader> readers;
    private final Editions editions;
    private final Uploads uploads;
    private final StreamedOnce streams;

    CatalogImport(@All List<CatalogReader> readers, Editions editions, Uploads uploads, StreamedOnce streams) {
        this.readers = readers;
        this.editions = editions;
        this.uploads = uploads;
        this.streams = streams;
    }

    RestResponse<ImportReport> bringIn(InputStream body, ImportTerms terms, Language language) {
        return uploads.with(body, upload -> {
            new ContentDigest(terms.digest).require(upload.digest());
            var reader = reader(terms.format, upload);
            return uploads.seated(() -> read(upload, reader, terms, language));
        });
    }

    private CatalogReader reader(@Nullable String format, Upload upload) {
        if (format != null) return Format.named(format, readers, CatalogReader::format);
        var beginning = upload.beginning();
        return readers.stream()
                .sorted((one, other) -> one.format().compareTo(other.format()))
                .filter(reader -> reader.recognises(beginning))
                .findFirst()
                .orElseThrow(() -> new FormatNotRecognised(
                        readers.stream().map(reader -> reader.format().tag()).toList()));
    }

    private RestResponse<ImportReport> read(Upload upload, CatalogReader reader, ImportTerms terms, Language language) {
        var findings = new Findings(language);
        var draft = draft(upload, reader, terms, findings);
        if (terms.dryRun) foretell(draft, terms, findings, language);
        return streams.once(terms.asked(upload.digest()), () -> {
            var kept = terms.dryRun ? null : keep(draft, terms, findings);
            return new Arrival(reader.format(), HexFormat.of().formatHex(upload.digest()), draft, findings)
                    .report(terms.dryRun, kept, language)
                    .answer();
        });
    }

    private @Nullable Draft draft(Upload upload, CatalogReader reader, ImportTerms terms, Findings findings) {
        try (var in = upload.read()) {
            var read = reader.read(in, findings);
            var draft = terms.edition == null ? read : read.as(terms.edition);
            for (var place : editions.unfit(draft)) findings.error(place, "unfit", Remedy.STOPPED, place);
            return draft;
        } catch (Unreadable unreadable) {
            unreadable.tell(findings);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What keeping it would be refused for: whoever tries a file out is told all of it. */
    private void foretell(@Nullable Draft draft, ImportTerms terms, Findings findings, Language language) {
        if (draft == null || findings.isStopped()) return;
        editions.objection(draft, terms.mode, terms.owner, terms.expected)
                .ifPresent(refusal -> findings.refusal(refusal.slug(), refusal.detail(language)));
    }

    private Kept keep(@Nullable Draft draft, ImportTerms terms, Findings findings) {
        var faulty = findings.isStopped() || (terms.mode == Mode.STOP && findings.hasErrors());
        if (draft == null || faulty) throw new CatalogFaulty(findings);
        return editions.keep(draft, terms.mode, terms.owner, terms.expected);
    }
}
