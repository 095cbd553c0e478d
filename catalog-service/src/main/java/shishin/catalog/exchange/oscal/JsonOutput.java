package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;

/** JSON, and YAML through the same tokens. */
final class JsonOutput implements Output {

    private final JsonGenerator out;

    JsonOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void begin(Shape root) throws IOException {
        out.writeStartObject();
        out.writeFieldName(root.name());
        out.writeStartObject();
    }

    @Override
    public void members(Shape shape, ObjectNode own) throws IOException {
        for (var member : shape.members()) {
            var value = own.get(member.json());
            if (value == null) continue;
            out.writeFieldName(member.json());
            value(member, value);
        }
    }

    private void value(Member member, JsonNode value) throws IOException {
        if (value.isArray()) {
            out.writeStartArray();
            for (var one : value) value(member, one);
            out.writeEndArray();
        } else if (value instanceof ObjectNode object) {
            out.writeStartObject();
            members(member.of(), object);
            out.writeEndObject();
        } else out.writeString(value.asText());
    }

    @Override
    public void beginList(Member list) throws IOException {
        out.writeFieldName(list.json());
        out.writeStartArray();
    }

    @Override
    public void beginObject(Member list) throws IOException {
        out.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        out.writeEndObject();
    }

    @Override
    public void endList() throws IOException {
        out.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        out.writeEndObject();
        out.writeEndObject();
        if (!(out instanceof YAMLGenerator)) out.writeRaw('\n');
        out.flush();
    }
}
