package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/**
 * JSON that everybody writes alike (RFC 8785), and digests of it. Written straight from the tree, because all evidence
 * passes here: a library that takes text would have it written and parsed once more.
 */
@ApplicationScoped
class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json;
    }

    String text(Object value) {
        return canonical(json.valueToTree(value));
    }

    /** Of some of an object's members; those that are not there are left out. */
    String text(Object value, Set<String> members) {
        ObjectNode object = json.valueToTree(value);
        return canonical(object.retain(members));
    }

    /** The same, as its digest. */
    String digest(Object value, Set<String> members) {
        return "sha256:"
                + HexFormat.of()
                        .formatHex(Hash.sha256().digest(text(value, members).getBytes(UTF_8)));
    }

    static String canonical(JsonNode value) {
        var text = new StringBuilder(512);
        write(value, text);
        return text.toString();
    }

    private static void write(JsonNode value, StringBuilder text) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, text);
            case ARRAY -> array(value, text);
            case STRING -> string(value.textValue(), text);
            case NUMBER -> text.append(number(value.doubleValue()));
            default -> text.append(value);
        }
    }

    /** Members in the order of their names' UTF-16 code units, which is Java's own. */
    private static void object(JsonNode object, StringBuilder text) {
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        text.append('{');
        members.forEach((name, value) -> {
            if (text.charAt(text.length() - 1) != '{') text.append(',');
            string(name, text);
            text.append(':');
            write(value, text);
        });
        text.append('}');
    }

    private static void array(JsonNode array, StringBuilder text) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) text.append(',');
            write(array.get(i), text);
        }
        text.append(']');
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            int escape = "\b\t\n\f\r\"\\".indexOf(letter);
            if (escape >= 0) text.append('\\').append("btnfr\"\\".charAt(escape));
            else if (letter < ' ') text.append("\\u00").append(HexFormat.of().toHexDigits((byte) letter));
            else text.append(letter);
        }
        text.append('"');
    }

    private static String number(double value) {
        try {
            return NumberToJSON.serializeNumber(value);
        } catch (IOException e) {
            throw new IllegalStateException("An entry of the ledger cannot be written as JSON", e);
        }
    }
}
