package shishin.gateway.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes one contract of several: no name for two things, no reference to nothing, one way to identify oneself. */
final class Merge {

    private static final String SCHEME = "oidc";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode whole = JsonNodeFactory.instance.objectNode();
    private final Map<String, Integer> operationIds = new HashMap<>();
    private final Set<String> usedIds = new HashSet<>();

    private Merge() {}

    static ObjectNode of(List<Part> parts, String openIdConnectUrl) {
        var merge = new Merge();
        merge.begin(openIdConnectUrl);
        for (var part : parts) merge.countOperations(part);
        var names = new Names(parts);
        for (var part : parts) merge.add(part, names.of(part));
        return merge.whole;
    }

    private void begin(String openIdConnectUrl) {
        whole.put("openapi", "3.1.0");
        whole.putObject("info").put("title", "Shishin").put("version", "1");
        whole.putArray("servers").addObject().put("url", "/");
        whole.putArray("security").addObject().putArray(SCHEME);
        whole.putArray("tags");
        whole.putObject("paths");
        whole.putObject("components")
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", openIdConnectUrl);
    }

    private void countOperations(Part part) {
        for (var operation : operations(part)) {
            var id = operation.path("operationId").asText();
            operationIds.merge(id, 1, Integer::sum);
        }
    }

    private void add(Part part, Map<String, String> names) {
        whole.withArrayProperty("tags").addObject().put("name", part.role());
        for (var operation : operations(part)) adapt(operation, part);
        References.rewrite(part.document(), reference -> renamed(reference, names));
        part.paths()
                .properties()
                .forEach(path -> whole.withObjectProperty("paths").set(path.getKey(), path.getValue()));
        part.components().forEach((component, meaning) -> {
            var name = names.getOrDefault(component, component).split("/", 2);
            whole.withObjectProperty("components").withObjectProperty(name[0]).set(name[1], meaning);
        });
    }

    private void adapt(ObjectNode operation, Part part) {
        operation.putArray("tags").add(part.role());
        var id = operation.get("operationId");
        if (id != null) operation.put("operationId", unique(id.asText(), part));
        if (operation.path("security").isEmpty()) return;
        var permissions = new HashSet<String>();
        operation
                .get("security")
                .forEach(requirement ->
                        requirement.forEach(scopes -> scopes.forEach(scope -> permissions.add(scope.asText()))));
        var scopes = operation.putArray("security").addObject().putArray(SCHEME);
        permissions.stream().sorted().forEach(scopes::add);
    }

    private String unique(String id, Part part) {
        boolean alone = operationIds.getOrDefault(id, 0) < 2;
        var wanted = alone ? id : part.role() + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        var given = wanted;
        for (int number = 2; !usedIds.add(given); number++) given = wanted + number;
        return given;
    }

    private static List<ObjectNode> operations(Part part) {
        return part.paths().properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> (ObjectNode) entry.getValue())
                .toList();
    }

    private static String renamed(String reference, Map<String, String> names) {
        var component = Part.componentOf(reference);
        return reference.replace('/' + component, '/' + names.getOrDefault(component, component));
    }
}
