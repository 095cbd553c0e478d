package shishin.assessment.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;

/**
 * What a run says of itself.
 *
 * @param rules the rules of the tool and its extensions by id
 * @param order the ids of the rules of each component as it lists them, the tool itself first
 * @param complete whether nothing says that it broke off
 */
record SarifRun(
        String tool,
        @Nullable String version,
        Map<String, JsonNode> rules,
        List<List<String>> order,
        @Nullable Instant at,
        @Nullable Subject subject,
        boolean complete) {

    static SarifRun of(JsonNode head) {
        var driver = head.at("/tool/driver");
        var rules = new LinkedHashMap<String, JsonNode>();
        var components = Stream.concat(Stream.of(driver), stream(head.at("/tool/extensions")))
                .toList();
        var order = components.stream().map(SarifRun::ids).toList();
        components.stream()
                .flatMap(component -> stream(component.path("rules")))
                .filter(rule -> rule.path("id").isTextual())
                .forEach(rule -> rules.put(rule.path("id").textValue(), rule));
        var name = Json.text(driver.path("name"));
        return new SarifRun(
                name == null ? "unnamed" : name,
                Json.text(driver.path("semanticVersion"), driver.path("version")),
                rules,
                order,
                ended(head.path("invocations")).orElse(null),
                repository(head.at("/versionControlProvenance/0/repositoryUri")),
                stream(head.path("invocations"))
                        .allMatch(call -> call.path("executionSuccessful").asBoolean(true)));
    }

    private static List<String> ids(JsonNode component) {
        return stream(component.path("rules"))
                .map(rule -> rule.path("id").asText(""))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<Instant> ended(JsonNode invocations) {
        return stream(invocations)
                .map(call -> Times.of(Json.text(call.path("endTimeUtc"), call.path("startTimeUtc"))))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private static @Nullable Subject repository(JsonNode uri) {
        return uri.isTextual() ? new Subject("repository", uri.textValue()) : null;
    }

    /** The id of the rule a result is of; null where it names none. */
    @Nullable
    String rule(JsonNode result) {
        var id = Json.text(result.path("ruleId"), result.at("/rule/id"));
        if (id != null) return id;
        int index = result.path("ruleIndex").asInt(result.at("/rule/index").asInt(-1));
        var ids = ids(result.at("/rule/toolComponent"), order);
        return index >= 0 && index < ids.size() ? ids.get(index) : null;
    }

    /** The rules of the component a result names; without a name, of the tool itself. */
    private static List<String> ids(JsonNode component, List<List<String>> order) {
        if (component.isMissingNode()) return order.getFirst();
        int extension = component.path("index").asInt(-1);
        return extension >= 0 && extension + 1 < order.size() ? order.get(extension + 1) : List.of();
    }

    /** The known rules a result speaks of by its rule: {@code CA1000/1} speaks of {@code CA1000} (SARIF 3.52.4). */
    List<String> spokenOf(String rule) {
        return Stream.iterate(rule, id -> !id.isEmpty(), id -> id.substring(0, Math.max(0, id.lastIndexOf('/'))))
                .filter(rules::containsKey)
                .toList();
    }

    Severity severity(String rule, String level) {
        var known = spokenOf(rule).stream().findFirst().map(rules::get).orElse(null);
        var score = known == null ? null : score(known.at("/properties/security-severity"));
        var usual = known == null ? "" : known.at("/defaultConfiguration/level").asText("");
        return Sarif.severity(score, level.isEmpty() ? usual : level);
    }

    private static @Nullable Double score(JsonNode score) {
        try {
            return score.isMissingNode() ? null : Double.valueOf(score.asText());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The rules that were checked and found nothing. */
    Stream<String> silent(Set<String> spoken) {
        return complete
                ? rules.keySet().stream().filter(rule -> !spoken.contains(rule)).filter(this::isEnabled)
                : Stream.empty();
    }

    private boolean isEnabled(String rule) {
        var known = Objects.requireNonNull(rules.get(rule));
        return known.at("/defaultConfiguration/enabled").asBoolean(true);
    }

    Observed observed(
            String rule, CheckResult result, @Nullable Severity severity, @Nullable String reason, String key) {
        return new Observed(tool, version, Objects.requireNonNull(rule), subject, result, severity, reason, at, key);
    }
}
