package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** Between OSCAL's objects and the records of an edition. Texts are in the one language of the document. */
final class OscalMapping {

    private final ObjectMapper mapper;

    OscalMapping(Language language) {
        mapper = JsonMapper.builder()
                .propertyNamingStrategy(new OscalNames())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .addModule(texts(language))
                .build();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    private static SimpleModule texts(Language language) {
        return new SimpleModule()
                .addSerializer(new StdSerializer<>(Text.class) {
                    @Override
                    public void serialize(Text text, JsonGenerator out, SerializerProvider provider)
                            throws IOException {
                        out.writeString(text.in(language));
                    }
                })
                .addDeserializer(Text.class, new StdDeserializer<>(Text.class) {
                    @Override
                    public Text deserialize(JsonParser in, DeserializationContext context) throws IOException {
                        return Own.text(language, in.getText());
                    }
                });
    }

    /** A member that is a list, as records; empty where it is not there. */
    <T> List<T> list(ObjectNode object, String member, Class<T> kind) {
        var records = new ArrayList<T>();
        for (var node : object.path(member)) records.add(record(node, kind));
        return List.copyOf(records);
    }

    <T> T record(JsonNode node, Class<T> kind) {
        try {
            for (var guidelines : node.findValues("guidelines")) unwrap((ArrayNode) guidelines);
            return mapper.treeToValue(node, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was checked against the model is no " + kind.getSimpleName(), e);
        }
    }

    private static void unwrap(ArrayNode guidelines) {
        for (int i = 0; i < guidelines.size(); i++)
            if (guidelines.get(i).isObject())
                guidelines.set(i, guidelines.get(i).path("prose"));
    }

    /** A record as OSCAL writes it. */
    ObjectNode object(Object value) {
        ObjectNode node = mapper.valueToTree(value);
        for (var guidelines : node.findValues("guidelines")) wrap((ArrayNode) guidelines);
        return node;
    }

    private static void wrap(ArrayNode guidelines) {
        for (int i = 0; i < guidelines.size(); i++) {
            var prose = guidelines.get(i);
            guidelines.set(i, guidelines.objectNode().set("prose", prose));
        }
    }

    /** Puts records where the object has its list of them; nothing when there are none. */
    void put(ObjectNode object, String member, List<?> records) {
        if (records.isEmpty()) return;
        var list = object.putArray(member);
        records.forEach(one -> list.add(object(one)));
    }
}
