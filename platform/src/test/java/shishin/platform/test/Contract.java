package shishin.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The committed OpenAPI document of a service, able to judge an answer. Fields it does not name are faults. */
public final class Contract {

    private static final String ID = "https://shishin.test/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        closeObjects(document.path("components").path("schemas"));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, document.toString())));
    }

    static Contract read(Path file) {
        try {
            return new Contract(new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the committed contract of a service lies. */
    public static Path file(String service) {
        return Path.of(System.getProperty("shishin.root", ".."), "docs", "api", service + ".yaml");
    }

    JsonNode document() {
        return document;
    }

    List<String> operationIds() {
        return document.path("paths").findValuesAsText("operationId");
    }

    /** The faults of an answer; none when it keeps the contract. */
    List<String> faults(String method, String path, int status, String mediaType, String body) {
        var template = template(path);
        if (template.isEmpty()) return List.of("no path for " + path);
        var pointer =
                "/paths/%s/%s/responses".formatted(escape(template.get()), method.toLowerCase(java.util.Locale.ROOT));
        var responses = document.at(pointer);
        if (responses.isMissingNode()) return List.of("no operation " + method + " " + template.get());
        var key = Integer.toString(status);
        var response = responses.path(key);
        if (response.isMissingNode())
            return List.of("status " + status + " is not in the contract of " + method + " " + template.get());
        if (body.isEmpty() || !mediaType.contains("json") || mediaType.contains("ndjson")) return List.of();
        var content = resolve(response).path("content");
        var type = mediaType.replaceAll(";.*", "").trim();
        if (!content.has(type))
            return List.of("media type " + type + " is not in the contract of " + method + " " + template.get());
        var schema = response.has("$ref")
                ? response.get("$ref").asText().substring(1) + "/content/" + escape(type) + "/schema"
                : pointer + "/" + key + "/content/" + escape(type) + "/schema";
        return schemas.computeIfAbsent(schema, this::schema).validate(body, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private Schema schema(String pointer) {
        return registry.getSchema(
                SchemaLocation.of(ID + "#" + pointer.replace("{", "%7B").replace("}", "%7D")));
    }

    /** The template of a path: of those that fit, the one with the fewest variables. */
    private Optional<String> template(String path) {
        var fitting = new ArrayList<String>();
        document.path("paths").fieldNames().forEachRemaining(template -> {
            if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))) fitting.add(template);
        });
        return fitting.stream().min(java.util.Comparator.comparingLong(Contract::variables));
    }

    private static long variables(String template) {
        return template.chars().filter(c -> c == '{').count();
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private static void closeObjects(JsonNode schemas) {
        for (var schema : schemas)
            if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
                object.put("additionalProperties", false);
    }
}
