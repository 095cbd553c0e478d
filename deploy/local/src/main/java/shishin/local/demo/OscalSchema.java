package shishin.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** OSCAL's published JSON Schema of catalogues, from the class path: nothing is fetched. */
final class OscalSchema {

    private static final String PUBLISHED = "/schema/json/oscal-catalog_schema.json";

    private OscalSchema() {}

    static boolean isKept(String document) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published());
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    /**
     * Its parts name their own places as ids, which the validator takes for other documents; and it has a property
     * twice where it should stand once (1.1.3, external-ids).
     */
    private static JsonNode published() {
        try (var published = OscalSchema.class.getResourceAsStream(PUBLISHED)) {
            if (published == null) throw new StoryBroke("the class path lacks " + PUBLISHED);
            var schema = new ObjectMapper().readTree(published);
            for (var definition : schema.path("definitions")) ((ObjectNode) definition).remove("$id");
            for (var ids : schema.findValues("external-ids"))
                ((ObjectNode) ids.at("/items/properties/id")).remove("id");
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
