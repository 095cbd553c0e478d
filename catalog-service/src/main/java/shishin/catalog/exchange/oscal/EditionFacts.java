package shishin.catalog.exchange.oscal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** What an edition says of itself that OSCAL's metadata have no place for, as properties of our own. */
record EditionFacts(List<Property> properties) {

    static EditionFacts of(Edition edition, Language language, Collection<Language> languages) {
        var facts = new ArrayList<Property>();
        facts.add(Own.property("edition", edition.id()));
        facts.add(Own.property("kind", edition.kind()));
        facts.add(Own.property("language", language.tag()));
        facts.add(Own.property("original-language", edition.language()));
        for (var one : Language.values()) {
            if (!languages.contains(one)) continue;
            if (one != language) add(facts, "title", one, edition.title());
            add(facts, "publisher", one, edition.publisher());
            add(facts, "edition-label", one, edition.editionLabel());
            add(facts, "terms-of-use", one, edition.source().termsOfUse());
            add(facts, "attribution", one, edition.source().attribution());
        }
        facts.add(Own.passage("source-title", language, edition.source().title()));
        facts.add(Own.property("source-digest", edition.source().digest()));
        add(facts, "decided-on", edition.decidedOn());
        add(facts, "effective-from", edition.effectiveFrom());
        add(facts, "abolished-on", edition.abolishedOn());
        add(facts, "superseded-by", edition.supersededBy());
        if (edition.annex() != null) add(facts, "source-uuid", edition.annex().uuid());
        return new EditionFacts(List.copyOf(facts));
    }

    private static void add(List<Property> facts, String name, @Nullable Object value) {
        if (value != null) facts.add(Own.property(name, value.toString()));
    }

    private static void add(List<Property> facts, String name, Language language, @Nullable Text text) {
        var said = text == null ? null : text.exactly(language);
        if (said != null) facts.add(Own.passage(name, language, said));
    }

    Optional<String> value(String name) {
        return Own.value(properties, name);
    }

    /** Nothing where it is not said, or is no day. */
    @Nullable
    LocalDate day(String name) {
        try {
            return value(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** What is said in each language. */
    Optional<Text> passage(String name) {
        var japanese = said(name, Language.JA);
        var english = said(name, Language.EN);
        return japanese == null && english == null ? Optional.empty() : Optional.of(new Text(japanese, english));
    }

    private @Nullable String said(String name, Language language) {
        return properties.stream()
                .filter(one -> Own.isOwn(one, name) && one.value().equals(language.tag()))
                .flatMap(one -> Stream.ofNullable(one.remarks()))
                .findFirst()
                .orElse(null);
    }

    /** In which language the document is, where it says so. */
    Optional<Language> language() {
        return value("language").flatMap(tag -> {
            for (var one : Language.values()) if (one.tag().equals(tag)) return Optional.of(one);
            return Optional.empty();
        });
    }
}
