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
 * @param complete whether nothing says that it broke off
 */
record SarifRun(
        String tool,
        @Nullable String version,
        Map<String, JsonNode> rules,
        List<String> order,
        @Nullable Instant at,
        @Nullable Subject subject,
        boolean complete) {

    static SarifRun of(JsonNode head) {
        var driver = head.at("/tool/driver");
        var rules = new LinkedHashMap<String, JsonNode>();
        var order = stream(driver.path("rules"))
                .map(rule -> rule.path("id").asText(""))
                .toList();
        Stream.concat(Stream.of(driver), stream(head.at("/tool/extensions")))
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
        return index >= 0 && index < order.size() ? order.get(index) : null;
    }

    Severity severity(String rule, String level) {
        var known = rules.get(rule);
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
    Stream<String> silent(Set<String> seen) {
        return complete ? rules.keySet().stream().filter(rule -> !seen.contains(rule)) : Stream.empty();
    }

    Observed observed(
            String rule, CheckResult result, @Nullable Severity severity, @Nullable String reason, String key) {
        return new Observed(tool, version, Objects.requireNonNull(rule), subject, result, severity, reason, at, key);
    }
}
