package shishin.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to each operation the problems it may answer with, Idempotency-Key on POST, ETag and Location. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseContract implements OASFilter {

    private static final Map<Integer, String> PROBLEMS = Map.ofEntries(
            Map.entry(400, "Malformed: see errors"),
            Map.entry(401, "No valid access token"),
            Map.entry(403, "The token lacks the permission, or the act is not yours to do"),
            Map.entry(404, "No such thing in your tenant"),
            Map.entry(409, "Conflicts with the state it is in; possible names the acts that fit"),
            Map.entry(412, "Changed since you read it"),
            Map.entry(413, "Body too large"),
            Map.entry(415, "Media type not read here"),
            Map.entry(422, "Understood but refused; see errors"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests; see Retry-After"),
            Map.entry(500, "Unexpected failure; nothing was changed"),
            Map.entry(503, "Temporarily unavailable; see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) return;
        document.getComponents().addSchema("Problem", problem()).addSchema("FieldError", fieldError());
        new TreeMap<>(PROBLEMS)
                .forEach((status, text) -> document.getComponents().addResponse("Problem" + status, response(text)));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> promise(operation, method, path)));
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getPOST)
                .filter(post -> post != null && post.getRequestBody() != null)
                .map(Operation::getRequestBody)
                .filter(body -> asksForNothing(body, document.getComponents().getSchemas()))
                .forEach(body -> body.setRequired(false));
    }

    /** Where no field is needed, neither is a body: see {@code EmptyBody}. */
    private static boolean asksForNothing(RequestBody body, Map<String, Schema> schemas) {
        var json = body.getContent() == null ? null : body.getContent().getMediaType("application/json");
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) return false;
        var ref = json.getSchema().getRef();
        var schema = schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
        return schema != null && schema.getRequired() == null && schema.getProperties() != null;
    }

    private static void promise(Operation operation, HttpMethod method, String path) {
        for (int status : problems(operation, method, path))
            if (!isDescribed(operation.getResponses().getAPIResponse(Integer.toString(status))))
                operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(status),
                                createAPIResponse().ref("#/components/responses/Problem" + status));
        if (method == HttpMethod.POST) keyed(operation);
        if (method == HttpMethod.GET) operation.getResponses().addAPIResponse("304", notModified());
        Optional.ofNullable(operation.getResponses().getAPIResponse("201")).ifPresent(HouseContract::locate);
    }

    /** The framework adds answers of its own without a body; ours have one. */
    private static boolean isDescribed(@Nullable APIResponse response) {
        return response != null && (response.getRef() != null || response.getContent() != null);
    }

    private static APIResponse notModified() {
        return createAPIResponse().description("Not changed since the ETag in If-None-Match");
    }

    private static Set<Integer> problems(Operation operation, HttpMethod method, String path) {
        var statuses = new TreeSet<>(Set.of(400, 401, 403, 429, 500, 503));
        if (path.contains("{")) statuses.add(404);
        if (method != HttpMethod.GET) statuses.add(409);
        if (operation.getRequestBody() != null) statuses.addAll(Set.of(413, 415, 422));
        if (conditional(operation)) statuses.addAll(Set.of(412, 428));
        return statuses;
    }

    private static boolean conditional(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** Once, also where a method reads the key itself. */
    private static void keyed(Operation operation) {
        var key = idempotencyKey();
        var parameters =
                new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        parameters.removeIf(parameter -> key.getName().equals(parameter.getName()));
        parameters.add(key);
        operation.setParameters(parameters);
    }

    private static Parameter idempotencyKey() {
        return createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes sending again safe: the same key and body gets the first answer again, for 24 hours")
                .schema(text().minLength(1).maxLength(200));
    }

    private static void locate(APIResponse created) {
        created.addHeader("Location", createHeader().description("Where it is").schema(text()));
        created.addHeader(
                "ETag", createHeader().description("Its version, for If-Match").schema(text()));
    }

    private static APIResponse response(String description) {
        var schema = createSchema().ref("#/components/schemas/Problem");
        return createAPIResponse()
                .description(description)
                .content(createContent()
                        .addMediaType(
                                "application/problem+json", createMediaType().schema(schema)));
    }

    private static Schema problem() {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put("type", text().description("Stable name of the problem, such as /problems/stale-version"));
        properties.put("title", text());
        properties.put("status", createSchema().addType(SchemaType.INTEGER));
        properties.put("detail", text().description("In the caller's language"));
        properties.put("instance", text());
        properties.put("correlationId", text().description("Names this call in logs and facts"));
        properties.put("errors", list(createSchema().ref("#/components/schemas/FieldError")));
        properties.put("possible", list(text()).description("The acts that are possible instead"));
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem; some types have further members")
                .properties(properties)
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesSchema(createSchema().booleanSchema(true));
    }

    private static Schema fieldError() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text().description("JSON pointer into the body, or the name of a parameter"))
                .addProperty("detail", text())
                .required(List.of("pointer", "detail"));
    }

    private static Schema list(Schema items) {
        return createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }
}
