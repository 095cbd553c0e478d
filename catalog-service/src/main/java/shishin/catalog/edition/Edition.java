package shishin.catalog.edition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue at one moment, as its publisher describes it. Dates and successor are absent where the source is silent. */
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
        List<Footnote> footnotes) {

    /**
     * Where the content was read from.
     *
     * @param digest of the source: algorithm, colon, hexadecimal
     */
    public record Source(String title, String digest, Text termsOfUse, Text attribution) {}

    public record Section(Text heading, List<Text> paragraphs) {}

    public record Footnote(String mark, String ja, String en) {}
}
