package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Annex;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Property;
import shishin.platform.language.Language;

/** What a document says of itself: the metadata of its source where it has any, and what the edition knows. */
record DocumentHead(Edition edition, Language language, OscalMapping mapping) {

    private static final String UNKNOWN_TIME = "1970-01-01T00:00:00Z";

    /** @param languages those it goes out in */
    ObjectNode metadata(Set<Language> languages) {
        var annex = edition.annex();
        var object = annex == null ? Publisher.metadata(edition, language, mapping) : mapping.object(annex.metadata());
        object.put("title", edition.title().in(language));
        object.put("last-modified", lastModified(annex));
        if (!object.has("version")) object.put("version", edition.editionLabel().in(language));
        object.put("oscal-version", Model.RELEASE);
        var facts = EditionFacts.of(edition, language, languages).properties();
        var properties = new ArrayList<Property>(facts);
        if (annex != null) properties.addAll(annex.metadata().properties());
        mapping.put(object, "props", properties);
        return object;
    }

    /** As it was told; of an edition that tells nothing, the day it takes effect. */
    private String lastModified(@Nullable Annex annex) {
        var told = annex == null ? null : annex.metadata().lastModified();
        if (told != null) return time(told);
        var day = edition.effectiveFrom() == null ? edition.decidedOn() : edition.effectiveFrom();
        return day == null ? UNKNOWN_TIME : midnight(day);
    }

    /** A time without zone, or a day, is taken as UTC: OSCAL wants a zone. */
    private static String time(String told) {
        try {
            OffsetDateTime.parse(told);
            return told;
        } catch (DateTimeParseException noTime) {
            return day(told);
        }
    }

    private static String day(String told) {
        try {
            return midnight(LocalDate.parse(told.substring(0, Math.min(10, told.length()))));
        } catch (DateTimeParseException noDay) {
            return UNKNOWN_TIME;
        }
    }

    private static String midnight(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
