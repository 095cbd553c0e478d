package shishin.assessment.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words every OSCAL document of ours is made of. */
public final class Oscal {

    public static final String VERSION = "1.1.3";
    public static final String NAMESPACE = "https://shishin.dev/ns/oscal";
    public static final String MEDIA_TYPE = "application/json";

    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);
    private static final Pattern VALUE = Pattern.compile("\\S(.*\\S)?");
    private static final String IN_REMARKS = "in-remarks";

    private Oscal() {}

    /** OSCAL takes UUIDs of version 4 and 5 only; the same name gives the same. */
    public static String uuid(String name) {
        return NAMES.generate("urn:shishin:" + name).toString();
    }

    /** An id of an item as the catalogue's exports write it: it begins with a letter or an underscore. */
    public static String token(String code) {
        var fit = code.replaceAll("[^\\p{L}\\p{N}.\\-_]+", "-");
        return fit.matches("[\\p{L}_].*") ? fit : "_" + fit;
    }

    public static void metadata(ObjectNode document, String title, Instant lastModified, String version) {
        document.putObject("metadata")
                .put("title", title)
                .put("last-modified", lastModified.toString())
                .put("version", version)
                .put("oscal-version", VERSION);
    }

    /** A property in our namespace; what does not fit a property's value, such as several lines, stands in its remarks. */
    public static void property(ObjectNode owner, String name, @Nullable Object value) {
        if (value == null) return;
        var text = value.toString();
        var property = owner.withArray("props").addObject().put("name", name).put("ns", NAMESPACE);
        if (VALUE.matcher(text).matches() && !text.equals(IN_REMARKS)) property.put("value", text);
        else property.put("value", IN_REMARKS).put("remarks", text);
    }

    public static Optional<String> property(JsonNode owner, String name) {
        return properties(owner, name).stream().findFirst();
    }

    /** The values of all our properties of a name, in their order. */
    public static List<String> properties(JsonNode owner, String name) {
        var values = new ArrayList<String>();
        for (var property : owner.path("props")) {
            if (!text(property, "name").filter(name::equals).isPresent()) continue;
            if (!text(property, "ns").filter(NAMESPACE::equals).isPresent()) continue;
            var value = property.path("value").asText();
            values.add(value.equals(IN_REMARKS) ? property.path("remarks").asText() : value);
        }
        return values;
    }

    /** A member that is a text. */
    public static Optional<String> text(JsonNode node, String member) {
        return Optional.of(node.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
