package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A catalogue at one moment, as its publisher describes it. Dates and successor are absent where the source is silent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Edition(
        String id,
        Text title,
        Text publisher,
        Text editionLabel,
        String kind,
        String language,
        Source source,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate abolishedOn,
        @Nullable String supersededBy,
        List<Section> preface,
        List<Footnote> footnotes,
        @Nullable Annex annex) {

    /** The same under another id. */
    Edition as(String other) {
        return new Edition(
                other,
                title,
                publisher,
                editionLabel,
                kind,
                language,
                source,
                decidedOn,
                effectiveFrom,
                abolishedOn,
                supersededBy,
                preface,
                footnotes,
                annex);
    }

    Edition with(Head.Dates dates) {
        return new Edition(
                id,
                title,
                publisher,
                editionLabel,
                kind,
                language,
                source,
                dates.decidedOn(),
                dates.effectiveFrom(),
                dates.abolishedOn(),
                dates.supersededBy(),
                preface,
                footnotes,
                annex);
    }

    /**
     * Where the content was read from. Terms and attribution are absent where the source states none.
     *
     * @param digest of the source: algorithm, colon, hexadecimal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String title,
            String digest,
            @Nullable Text termsOfUse,
            @Nullable Text attribution) {}

    public record Section(Text heading, List<Text> paragraphs) {}

    public record Footnote(
            String mark,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String ja,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String en) {

        /** What it says; nothing in one that was kept although it says nothing. */
        Optional<Text> text() {
            return ja == null && en == null ? Optional.empty() : Optional.of(new Text(ja, en));
        }
    }
}
