package shishin.gateway.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The contract of one service, whole in itself. */
record Part(String role, ObjectNode document) {

    private static final String COMPONENTS = "components";

    /** Takes a contract in, or says in the exception what is wrong with it. */
    static Part of(String role, JsonNode document) {
        if (!(document instanceof ObjectNode object)
                || !object.path("openapi").asText().startsWith("3.1"))
            throw new IllegalArgumentException("not an OpenAPI 3.1 document");
        for (var reference : References.in(object))
            if (!reference.startsWith("#/")
                    || object.at(JsonPointer.compile(reference.substring(1))).isMissingNode())
                throw new IllegalArgumentException("refers to " + reference + ", which it does not hold");
        return new Part(role, object);
    }

    /** This part with only the paths that are served under its name. */
    Part with(Predicate<String> served) {
        var copy = document.deepCopy();
        if (copy.get("paths") instanceof ObjectNode paths) {
            var unserved = new ArrayList<String>();
            paths.fieldNames().forEachRemaining(unserved::add);
            unserved.removeIf(served);
            paths.remove(unserved);
        }
        if (copy.get(COMPONENTS) instanceof ObjectNode components) components.remove("securitySchemes");
        return new Part(role, copy);
    }

    JsonNode paths() {
        return document.path("paths");
    }

    /** Every component by its section and name, {@code schemas/Problem}. */
    Map<String, JsonNode> components() {
        var components = new LinkedHashMap<String, JsonNode>();
        document.path(COMPONENTS)
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(named -> components.put(section.getKey() + '/' + named.getKey(), named.getValue())));
        return components;
    }

    /** The section and name a reference leads to or into, or an empty text. */
    static String componentOf(String reference) {
        var prefix = "#/" + COMPONENTS + '/';
        if (!reference.startsWith(prefix)) return "";
        int nameEnd = reference.indexOf('/', reference.indexOf('/', prefix.length()) + 1);
        return reference.substring(prefix.length(), nameEnd < 0 ? reference.length() : nameEnd);
    }
}
