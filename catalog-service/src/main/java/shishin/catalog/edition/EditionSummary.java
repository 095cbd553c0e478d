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
         "kind": "GUIDELINE", "language": "ja", "state": "PUBLISHED",
         "owner": "EVERYBODY", "revision": 1, "digest": "sha256:7bebd3ea", "items": 617}""")
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
        Owner owner,
        int revision,
        String digest,
        int items) {

    static EditionSummary of(Head head, Language language) {
        var heading = head.heading();
        return new EditionSummary(
                head.id(),
                heading.title().in(language),
                heading.publisher().in(language),
                heading.editionLabel().in(language),
                heading.kind(),
                heading.language(),
                head.dates().decidedOn(),
                head.dates().effectiveFrom(),
                head.dates().abolishedOn(),
                head.dates().supersededBy(),
                head.standing().state(),
                head.standing().owner(),
                head.standing().revision(),
                head.digest(),
                heading.items());
    }
}
