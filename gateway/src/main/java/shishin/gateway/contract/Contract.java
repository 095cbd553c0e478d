package shishin.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The one document, written out in both notations. */
record Contract(Notation json, Notation yaml) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .build();

    static Contract of(ObjectNode document) {
        try {
            return new Contract(
                    Notation.of("application/json", JSON.writeValueAsBytes(document)),
                    Notation.of("application/yaml", YAML.writeValueAsBytes(document)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as bytes, with an entity tag that changes with them. */
    record Notation(String type, Buffer content, String etag) {

        static Notation of(String type, byte[] content) {
            return new Notation(
                    type,
                    Buffer.buffer(content),
                    '"' + UUID.nameUUIDFromBytes(content).toString() + '"');
        }
    }
}
