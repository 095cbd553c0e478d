package shishin.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a document keeps OSCAL's published schema, and its constraints: each catches what the other misses. */
public final class OscalValidity {

    private static final Set<Level> SERIOUS = EnumSet.of(Level.WARNING, Level.ERROR, Level.CRITICAL);

    private OscalValidity() {}

    /**
     * The faults by the schema. Its parts name their own places as ids, which the validator takes for other documents; and
     * it says what an id is within what an id is (1.1.3, of external-ids, threat-id and system-id).
     *
     * @param kind as in the name of the schema: {@code poam}, {@code ar}
     */
    public static List<String> faults(String kind, String document) {
        try (var published =
                OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-%s_schema.json".formatted(kind))) {
            var tree = new ObjectMapper().readTree(published);
            for (var definition : tree.get("definitions")) ((ObjectNode) definition).remove("$id");
            mend(tree);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(tree)
                    .validate(document, InputFormat.JSON)
                    .stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mend(JsonNode schema) {
        if (schema.at("/properties/id") instanceof ObjectNode id) id.remove("id");
        for (var part : schema) mend(part);
    }

    /** The constraints it breaks. */
    public static List<String> broken(String document, java.nio.file.Path directory) throws Exception {
        var file = directory.resolve("document.json");
        Files.writeString(file, document);
        return OscalBindingContext.instance().validateWithConstraints(file.toUri(), null).getFindings().stream()
                .filter(finding -> SERIOUS.contains(finding.getSeverity()))
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .toList();
    }
}
