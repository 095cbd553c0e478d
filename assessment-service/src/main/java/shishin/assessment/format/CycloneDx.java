package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;

/**
 * The vulnerabilities of a CycloneDX document in JSON, a VEX or a bill of materials. Read twice: who made it and of what
 * may stand after them.
 */
@ApplicationScoped
class CycloneDx implements Format {

    private static final Set<String> VULNERABILITY =
            Set.of("id", "ratings", "description", "detail", "analysis", "affects", "updated", "published");

    @Override
    public String name() {
        return "cyclonedx";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        JsonNode[] metadata = {MissingNode.getInstance()};
        each(file, "metadata", parser -> metadata[0] = Json.tree(parser));
        each(
                file,
                "vulnerabilities",
                parser -> Json.elements(
                        parser, one -> vulnerability(metadata[0], Json.some(one, VULNERABILITY), results)));
    }

    private void each(Path file, String wanted, Json.Walk walk) throws IOException {
        Json.read(name(), file, (JsonParser parser) -> {
            parser.nextToken();
            Json.members(parser, (member, value) -> {
                if (member.equals(wanted)) walk.with(value);
                else value.skipChildren();
            });
        });
    }

    private static void vulnerability(JsonNode metadata, JsonNode said, Results results) {
        var id = Json.text(said.path("id"));
        if (id == null) {
            results.unusable("?", new NotAnObservation("id"));
            return;
        }
        var tool = tool(metadata);
        var result = result(said.at("/analysis/state").asText(""));
        results.observed(new Observed(
                Optional.ofNullable(Json.text(tool.path("name"))).orElse("cyclonedx"),
                Json.text(tool.path("version")),
                id,
                component(metadata.path("component")),
                result,
                result == CheckResult.FAIL ? severity(said.path("ratings")) : null,
                Json.text(said.at("/analysis/detail"), said.path("description"), said.path("detail")),
                time(metadata),
                said.path("affects").toString()));
    }

    /** A list of tools before CycloneDX 1.5, components since. */
    private static JsonNode tool(JsonNode metadata) {
        var tools = metadata.path("tools");
        return tools.isArray() ? tools.path(0) : tools.at("/components/0");
    }

    private static @Nullable Subject component(JsonNode component) {
        var name = Json.text(component.path("purl"), component.path("name"));
        return name == null ? null : new Subject("component", name);
    }

    private static @Nullable Instant time(JsonNode metadata) {
        return Times.of(Json.text(metadata.path("timestamp"))).orElse(null);
    }

    private static CheckResult result(String state) {
        return switch (state) {
            case "resolved", "resolved_with_pedigree" -> CheckResult.PASS;
            case "not_affected", "false_positive" -> CheckResult.NOT_APPLICABLE;
            default -> CheckResult.FAIL;
        };
    }

    /** The worst of its ratings. */
    private static @Nullable Severity severity(JsonNode ratings) {
        return StreamSupport.stream(ratings.spliterator(), false)
                .map(rating -> severity(rating.path("severity").asText("")))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Severity> severity(String said) {
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "CRITICAL" -> Optional.of(Severity.CRITICAL);
            case "HIGH" -> Optional.of(Severity.HIGH);
            case "MEDIUM" -> Optional.of(Severity.MEDIUM);
            case "LOW", "INFO" -> Optional.of(Severity.LOW);
            default -> Optional.empty();
        };
    }
}
