package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;

/**
 * SARIF 2.1.0. A file lists what is wrong; that a check found nothing is said by its rule being there without a result.
 * The file is read twice: a run may name its tool after its results.
 */
@ApplicationScoped
class Sarif implements Format {

    /** Of a run's head, at whatever depth. */
    private static final Set<String> HEAD = Set.of(
            "tool",
            "driver",
            "extensions",
            "name",
            "semanticVersion",
            "version",
            "rules",
            "id",
            "properties",
            "security-severity",
            "defaultConfiguration",
            "enabled",
            "level",
            "invocations",
            "endTimeUtc",
            "startTimeUtc",
            "executionSuccessful",
            "versionControlProvenance",
            "repositoryUri");

    private static final Set<String> RESULT = Set.of(
            "ruleId",
            "rule",
            "ruleIndex",
            "kind",
            "level",
            "message",
            "locations",
            "fingerprints",
            "partialFingerprints",
            "suppressions",
            "baselineState");

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        var runs = new ArrayList<SarifRun>();
        var heads = Excerpt.ofNames(HEAD);
        eachRun(file, (index, parser) -> runs.add(SarifRun.of(Json.some(parser, heads))));
        eachRun(file, (index, parser) -> results(runs.get(index), parser, results));
    }

    /** What is done with a run; the parser stands at its beginning. */
    private interface RunWalk {

        void with(int index, JsonParser parser) throws IOException;
    }

    private void eachRun(Path file, RunWalk walk) throws IOException {
        int[] index = {0};
        Json.read(name(), file, parser -> {
            parser.nextToken();
            Json.members(parser, (member, value) -> {
                if (member.equals("runs")) Json.elements(value, run -> walk.with(index[0]++, run));
                else value.skipChildren();
            });
        });
    }

    private static void results(SarifRun run, JsonParser parser, Results results) throws IOException {
        var spoken = new HashSet<String>();
        boolean[] looked = {false};
        Json.members(parser, (member, value) -> {
            if (!member.equals("results") || value.currentToken() != JsonToken.START_ARRAY) {
                value.skipChildren();
                return;
            }
            looked[0] = true;
            Json.elements(value, one -> spoken.addAll(result(run, Json.some(one, RESULT), results)));
        });
        if (!looked[0]) return; // a run without results, not even none, was never made: it only tells its rules
        run.silent(spoken).forEach(rule -> results.observed(run.observed(rule, CheckResult.PASS, null, null, "none")));
    }

    /** Tells a result; returns the rules that it speaks of. */
    private static List<String> result(SarifRun run, JsonNode result, Results results) {
        var rule = run.rule(result);
        if (rule == null) {
            results.unusable("?", new NotAnObservation("ruleId"));
            return List.of();
        }
        if (result.path("baselineState").asText("").equals("absent")) return List.of();
        var verdict = verdict(result);
        var severity = verdict == CheckResult.FAIL
                ? run.severity(rule, result.path("level").asText(""))
                : null;
        results.observed(run.observed(rule, verdict, severity, reason(result), key(result)));
        return run.spokenOf(rule);
    }

    private static CheckResult verdict(JsonNode result) {
        if (isSuppressed(result.path("suppressions"))) return CheckResult.NOT_APPLICABLE;
        return switch (result.path("kind").asText("fail")) {
            case "pass" -> CheckResult.PASS;
            case "notApplicable" -> CheckResult.NOT_APPLICABLE;
            case "fail" -> CheckResult.FAIL;
            default -> CheckResult.NOT_CHECKED;
        };
    }

    /** By one that was accepted, which it is unless it says otherwise, and none that is not (SARIF 3.27.23). */
    private static boolean isSuppressed(JsonNode suppressions) {
        for (var one : suppressions) if (!one.path("status").asText("accepted").equals("accepted")) return false;
        return !suppressions.isEmpty();
    }

    private static @Nullable String reason(JsonNode result) {
        var text = Json.text(result.at("/message/text"), result.at("/message/markdown"), result.at("/message/id"));
        var place = place(result);
        if (place.isEmpty()) return text;
        return text == null ? place : place + ": " + text;
    }

    private static String place(JsonNode result) {
        var location = result.at("/locations/0/physicalLocation");
        var file = location.at("/artifactLocation/uri").asText("");
        var line = location.at("/region/startLine");
        return line.isInt() ? file + ":" + line.asText() : file;
    }

    private static String key(JsonNode result) {
        return List.of("fingerprints", "partialFingerprints").stream()
                .map(result::get)
                .filter(Objects::nonNull)
                .map(JsonNode::toString)
                .reduce(place(result), String::concat);
    }

    /** CVSS, where the rule has it; else by level. */
    static Severity severity(@Nullable Double score, String level) {
        if (score == null)
            return switch (level) {
                case "error" -> Severity.HIGH;
                case "note", "none" -> Severity.LOW;
                default -> Severity.MEDIUM;
            };
        if (score >= 9) return Severity.CRITICAL;
        if (score >= 7) return Severity.HIGH;
        return score >= 4 ? Severity.MEDIUM : Severity.LOW;
    }
}
