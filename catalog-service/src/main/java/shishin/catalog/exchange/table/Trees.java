package shishin.catalog.exchange.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Records as trees and back. What a tree does not name is absent; a list it does not name is empty. */
final class Trees {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(EMPTY))
            .build();

    private Trees() {}

    static ObjectNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    static String json(JsonNode tree) {
        return tree.toString();
    }

    /** @throws JsonProcessingException when it is no JSON, or no object */
    static ObjectNode parse(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, ObjectNode.class);
    }

    /**
     * The record that a tree describes.
     *
     * @param unknown is told the pointer of each field that the record has not
     * @throws JsonProcessingException when a value does not fit
     */
    static <T> T as(Class<T> type, JsonNode tree, Consumer<String> unknown) throws JsonProcessingException {
        var handler = new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> deserializer,
                    Object bean,
                    String property)
                    throws IOException {
                unknown.accept(parser.getParsingContext().pathAsPointer().toString());
                parser.skipChildren();
                return true;
            }
        };
        try {
            return MAPPER.readerFor(type).withHandler(handler).readValue(tree);
        } catch (JsonProcessingException unfit) {
            throw unfit;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
