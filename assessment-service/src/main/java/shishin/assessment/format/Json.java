package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Foreign JSON, token by token: only the members that matter are ever held. */
final class Json {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(200)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private Json() {}

    /** What is done with a file, token by token. */
    interface Walk {

        void with(JsonParser parser) throws IOException;
    }

    /** What is done at a member of an object; the parser stands at its value, and must be left at its end. */
    interface Member {

        void at(String name, JsonParser parser) throws IOException;
    }

    static void read(String format, Path file, Walk walk) throws IOException {
        try (var parser = FACTORY.createParser(file.toFile())) {
            try {
                walk.with(parser);
            } catch (JsonProcessingException | CharConversionException e) {
                throw new UnreadableFile(format, parser.currentLocation().getLineNr());
            }
        } catch (CharConversionException e) {
            throw new UnreadableFile(format, 1);
        }
    }

    /** Visits the members of the object the parser stands at; of anything else, none. */
    static void members(JsonParser parser, Member member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            member.at(name, parser);
        }
    }

    /** Visits the elements of the array the parser stands at; of anything else, none. */
    static void elements(JsonParser parser, Walk element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) element.with(parser);
    }

    /** Of the object the parser stands at, the members that are wanted, whole; together no more than an excerpt holds. */
    static JsonNode some(JsonParser parser, Set<String> wanted) throws IOException {
        return some(parser, Excerpt.ofMembers(wanted));
    }

    /** Of the object the parser stands at, as much as an excerpt that goes through a file still holds. */
    static JsonNode some(JsonParser parser, Excerpt excerpt) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) return excerpt.read(parser);
        parser.skipChildren();
        return MissingNode.getInstance();
    }

    static JsonNode tree(JsonParser parser) throws IOException {
        return Excerpt.ofAll().read(parser);
    }

    static JsonNode tree(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** The first of these that is a text with something in it. */
    static @Nullable String text(JsonNode... candidates) {
        for (var candidate : candidates)
            if (candidate.isTextual() && !candidate.textValue().isBlank()) return candidate.textValue();
        return null;
    }
}
