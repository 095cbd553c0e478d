package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an OSCAL mapping says in words OSCAL has none for: properties in a namespace of its own, and stable ids. */
final class OscalTerms {

    static final String NAMESPACE = "https://shishin.dev/ns/oscal";
    static final String VERSION = "1.2.3";

    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private OscalTerms() {}

    /** OSCAL takes UUIDs of version 4 and 5 only: the same name gives the same. */
    static String uuid(String name) {
        return NAMES.generate("urn:shishin:" + name).toString();
    }

    static String uuid(UUID id) {
        return id.version() == 5 || id.version() == 4 ? id.toString() : uuid("crosswalk:" + id);
    }

    /** An id begins with a letter or an underscore. */
    static String token(String code) {
        var fit = code.replaceAll("[^\\p{L}\\p{N}.\\-_]+", "-");
        return fit.matches("[\\p{L}_].*") ? fit : "_" + fit;
    }

    /** The value of one of our properties. */
    static @Nullable String property(JsonNode node, String name) {
        for (var property : Trees.each(node.path("props")))
            if (name.equals(Trees.text(property, "name")) && NAMESPACE.equals(Trees.text(property, "ns")))
                return Trees.text(property, "value");
        return null;
    }
}
