package shishin.catalog.exchange.oscal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** What an export says in words OSCAL has none for: properties and parts in a namespace of its own, and stable ids. */
final class Own {

    static final String NAMESPACE = "https://shishin.dev/ns/oscal";

    /** What a name without a namespace is in. Source: the data types of OSCAL's metadata model. */
    private static final String OSCAL = "http://csrc.nist.gov/ns/oscal";

    /** The name of a part that says its parent's title and prose in the language its class names. */
    static final String TRANSLATION = "translation";

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");
    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private Own() {}

    static Property property(String name, String value) {
        return property(name, value, null);
    }

    static Property property(String name, String value, @Nullable String type) {
        return new Property(name, value, NAMESPACE, type, null, null, null);
    }

    /** A property whose text may have many lines, so it stands in the remarks; its value is the language. */
    static Property passage(String name, Language language, String text) {
        return new Property(name, language.tag(), NAMESPACE, null, null, null, text);
    }

    /** Whether the name is OSCAL's own: it may say so, or nothing. */
    static boolean isOscals(Property property) {
        return property.namespace() == null || OSCAL.equals(property.namespace());
    }

    static boolean isOwn(Property property) {
        return NAMESPACE.equals(property.namespace());
    }

    static Optional<String> value(List<Property> properties, String name) {
        return properties.stream()
                .filter(one -> isOwn(one, name))
                .map(Property::value)
                .findFirst();
    }

    static List<String> values(List<Property> properties, String name) {
        return properties.stream()
                .filter(one -> isOwn(one, name))
                .map(Property::value)
                .toList();
    }

    static boolean isOwn(Property property, String name) {
        return isOwn(property) && name.equals(property.name());
    }

    /** Those of others. */
    static List<Property> without(List<Property> properties) {
        return properties.stream().filter(one -> !isOwn(one)).toList();
    }

    static Text text(Language language, String text) {
        return switch (language) {
            case JA -> new Text(text, null);
            case EN -> new Text(null, text);
        };
    }

    static Language other(Language language) {
        return switch (language) {
            case JA -> Language.EN;
            case EN -> Language.JA;
        };
    }

    /** The text with what is said in the other language beside it. */
    static Text both(Text one, @Nullable Text other) {
        return other == null ? one : one.or(other);
    }

    static boolean isToken(String id) {
        return TOKEN.matcher(id).matches();
    }

    /** The nearest thing to it that OSCAL takes as an id. */
    static String token(String id) {
        var fit = id.strip().replaceAll("[^\\p{L}\\p{N}.\\-_]+", "-");
        return isToken(fit) ? fit : "_" + fit;
    }

    /** The same name gives the same UUID (version 5) from release to release. */
    static UUID uuid(String name) {
        return NAMES.generate("urn:shishin:" + name);
    }
}
