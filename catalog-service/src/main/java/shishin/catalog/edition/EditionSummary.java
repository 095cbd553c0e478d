package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** An edition in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"id": "nisc-4-measures", "title": "Guideline for Establishing “Security Standards”",
         "publisher": "Cabinet Secretariat of Japan (NISC)", "editionLabel": "(4th edition) Measures volume (draft)",
         "kind": "GUIDELINE", "language": "ja", "state": "PUBLISHED", "digest": "sha256:7bebd3ea", "items": 617}""")
record EditionSummary(
        String id,
        String title,
        String publisher,
        String editionLabel,
        String kind,
        String language,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate abolishedOn,
        @Nullable String supersededBy,
        State state,
        String digest,
        int items) {

    static EditionSummary of(Catalog catalog, Language language) {
        var edition = catalog.edition();
        return new EditionSummary(
                edition.id(),
                edition.title().in(language),
                edition.publisher().in(language),
                edition.editionLabel().in(language),
                edition.kind(),
                edition.language(),
                edition.decidedOn(),
                edition.effectiveFrom(),
                edition.abolishedOn(),
                edition.supersededBy(),
                State.PUBLISHED,
                catalog.digest(),
                catalog.counts().lines());
    }
}
