package shishin.catalog.exchange;

import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.finding.Findings;
import shishin.catalog.publication.Kept;
import shishin.platform.language.Language;

/**
 * A file that was read.
 *
 * @param digest SHA-256 of all of it, hexadecimal
 * @param draft what is in it; nothing where it could not be read
 */
record Arrival(Format format, String digest, @Nullable Draft draft, Findings findings) {

    ImportReport report(boolean dryRun, @Nullable Kept kept, Language language) {
        return new ImportReport(
                format.tag(),
                "sha256:" + digest,
                dryRun,
                draft != null,
                draft == null ? null : draft.edition().id(),
                draft == null ? null : draft.edition().title().in(language),
                draft == null ? null : ImportReport.Content.of(draft),
                kept,
                ImportReport.Counts.of(findings),
                findings.kept());
    }
}
