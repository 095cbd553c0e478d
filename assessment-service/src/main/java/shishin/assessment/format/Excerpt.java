package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What is held of foreign JSON at one time: the members that are wanted, up to a size. A file of which more would have to
 * be held is no file of its format.
 */
final class Excerpt {

    /** In characters; a value weighs as much as some. */
    private static final int MOST = 1 << 22;

    private static final int VALUE = 16;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final BiPredicate<Integer, String> wanted;
    private int left = MOST;

    private Excerpt(BiPredicate<Integer, String> wanted) {
        this.wanted = wanted;
    }

    static Excerpt ofAll() {
        return new Excerpt((depth, name) -> true);
    }

    /** Of an object, these members with all that is in them. */
    static Excerpt ofMembers(Set<String> names) {
        return new Excerpt((depth, name) -> depth > 0 || names.contains(name));
    }

    /** Members of these names alone, however deep; a whole file may be read with one. */
    static Excerpt ofNames(Set<String> names) {
        return new Excerpt((depth, name) -> names.contains(name));
    }

    /** Reads the value the parser stands at, to its end. */
    JsonNode read(JsonParser parser) throws IOException {
        return parser.currentToken() == null ? MissingNode.getInstance() : value(parser, 0);
    }

    private JsonNode value(JsonParser parser, int depth) throws IOException {
        hold(parser, VALUE);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> NODES.textNode(text(parser));
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, int depth) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (!wanted.test(depth, name)) {
                parser.skipChildren();
                continue;
            }
            hold(parser, name.length());
            object.set(name, value(parser, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, int depth) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(parser, depth + 1));
        return array;
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private String text(JsonParser parser) throws IOException {
        hold(parser, parser.getTextLength());
        return parser.getText();
    }

    private void hold(JsonParser parser, int weight) throws IOException {
        left -= weight;
        if (left < 0)
            throw new StreamConstraintsException("More than can be held at one time", parser.currentLocation());
    }
}
