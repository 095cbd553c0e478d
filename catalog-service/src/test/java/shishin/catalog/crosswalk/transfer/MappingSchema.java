package shishin.catalog.crosswalk.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The published schema of OSCAL mapping collections. Its parts name their own places as ids, which is undone here. */
final class MappingSchema {

    private static final Schema SCHEMA = read();

    private MappingSchema() {}

    static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema read() {
        try (var published = MappingSchema.class.getResourceAsStream("/oscal/oscal_mapping_schema.json")) {
            var tree = new ObjectMapper().readTree(published);
            for (var definition : tree.get("definitions")) ((ObjectNode) definition).remove("$id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
