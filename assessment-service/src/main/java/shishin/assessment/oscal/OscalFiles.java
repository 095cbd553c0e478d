package shishin.assessment.oscal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/** Reads and writes documents as JSON; what is read is bounded. */
public final class OscalFiles {

    /** Ten thousand findings with long texts. */
    public static final int LONGEST = 16 << 20;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST)
                    .maxNestingDepth(60)
                    .maxStringLength(1 << 20)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build());

    private OscalFiles() {}

    public static ObjectNode document() {
        return JSON.createObjectNode();
    }

    public static byte[] write(ObjectNode document) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document cannot be written as JSON", e);
        }
    }

    /**
     * The document under its name, such as {@code plan-of-action-and-milestones}.
     *
     * @throws NotAnOscalDocument when it is none of that kind, or too large
     */
    public static JsonNode read(InputStream in, String name) {
        try {
            var document = JSON.readTree(in);
            if (document == null || !document.path(name).isObject()) throw new NotAnOscalDocument(name);
            return document.path(name);
        } catch (IOException unreadable) {
            throw new NotAnOscalDocument(name);
        }
    }
}
