package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** One edition: what it is, where it comes from, how much it holds, and the words it opens with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"id": "nisc-4-measures", "title": "Guideline for Establishing “Security Standards”",
         "publisher": "Cabinet Secretariat of Japan (NISC)", "editionLabel": "(4th edition) Measures volume (draft)",
         "kind": "GUIDELINE", "language": "ja", "state": "PUBLISHED",
         "owner": "EVERYBODY", "revision": 1, "digest": "sha256:7bebd3ea",
         "source": {"title": "安全基準等策定指針", "digest": "sha256:7bebd3ea", "termsOfUse": "Served with attribution.",
                    "attribution": "Source: Cabinet Secretariat of Japan (NISC)"},
         "counts": {"phases": 3, "viewpoints": 10, "measures": 20, "items": 617, "itemsByLevel": {"1": 81}},
         "preface": [{"heading": "Position of the measures volume", "paragraphs": ["This document is …"]}],
         "footnotes": [{"mark": "¹", "text": "“Critical infrastructure” refers to …"}]}""")
record EditionView(
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
        SourceView source,
        Counts counts,
        List<SectionView> preface,
        List<FootnoteView> footnotes) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EditionSource")
    record SourceView(
            String title,
            String digest,
            @Nullable String termsOfUse,
            @Nullable String attribution) {}

    @Schema(name = "EditionSection")
    record SectionView(String heading, List<String> paragraphs) {}

    @Schema(name = "EditionFootnote")
    record FootnoteView(String mark, String text) {}

    static EditionView of(Catalog catalog, Language language) {
        var edition = catalog.edition();
        return new EditionView(
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
                catalog.standing().state(),
                catalog.standing().owner(),
                catalog.standing().revision(),
                catalog.digest(),
                source(edition.source(), language),
                catalog.counts(),
                edition.preface().stream().map(part -> section(part, language)).toList(),
                edition.footnotes().stream()
                        .flatMap(note -> footnote(note, language).stream())
                        .toList());
    }

    private static SourceView source(Edition.Source source, Language language) {
        return new SourceView(
                source.title(),
                source.digest(),
                inOrNothing(source.termsOfUse(), language),
                inOrNothing(source.attribution(), language));
    }

    private static @Nullable String inOrNothing(@Nullable Text text, Language language) {
        return text == null ? null : text.in(language);
    }

    private static SectionView section(Edition.Section section, Language language) {
        return new SectionView(
                section.heading().in(language),
                section.paragraphs().stream().map(text -> text.in(language)).toList());
    }

    private static Optional<FootnoteView> footnote(Edition.Footnote note, Language language) {
        return note.text().map(text -> new FootnoteView(note.mark(), text.in(language)));
    }
}
