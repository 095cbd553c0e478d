package shishin.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The references within a document: {@code $ref} everywhere, and the mapping of a discriminator. */
final class References {

    private static final String REF = "$ref";
    private static final String MAPPING = "mapping";

    private References() {}

    static Set<String> in(JsonNode node) {
        var found = new LinkedHashSet<String>();
        rewrite(node.deepCopy(), reference -> {
            found.add(reference);
            return reference;
        });
        return found;
    }

    /** Changes every reference in place. */
    static void rewrite(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            rewriteField(object, REF, change);
            if (object.path("discriminator").path(MAPPING) instanceof ObjectNode mapping)
                mapping.fieldNames().forEachRemaining(value -> rewriteField(mapping, value, change));
        }
        node.forEach(child -> rewrite(child, change));
    }

    private static void rewriteField(ObjectNode object, String field, UnaryOperator<String> change) {
        var value = object.get(field);
        if (value != null && value.isTextual() && value.textValue().startsWith("#"))
            object.put(field, change.apply(value.textValue()));
    }
}
