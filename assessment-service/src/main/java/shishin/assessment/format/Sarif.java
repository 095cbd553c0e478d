package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
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

    private static final Set<String> HEAD = Set.of("tool", "invocations", "versionControlProvenance");
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
            "suppressions");

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        var runs = new ArrayList<SarifRun>();
        eachRun(file, (index, parser) -> runs.add(SarifRun.of(Json.some(parser, HEAD))));
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
        var seen = new HashSet<String>();
        Json.members(parser, (member, value) -> {
            if (member.equals("results"))
                Json.elements(value, one -> seen.add(result(run, Json.some(one, RESULT), results)));
            else value.skipChildren();
        });
        run.silent(seen).forEach(rule -> results.observed(run.observed(rule, CheckResult.PASS, null, null, "none")));
    }

    /** Tells a result; returns the rule it is of. */
    private static String result(SarifRun run, JsonNode result, Results results) {
        var rule = run.rule(result);
        if (rule == null) {
            results.unusable("?", new NotAnObservation("ruleId"));
            return "";
        }
        var verdict = verdict(result);
        var severity = verdict == CheckResult.FAIL
                ? run.severity(rule, result.path("level").asText(""))
                : null;
        results.observed(run.observed(rule, verdict, severity, reason(result), key(result)));
        return rule;
    }

    private static CheckResult verdict(JsonNode result) {
        if (!result.path("suppressions").isEmpty()) return CheckResult.NOT_APPLICABLE;
        return switch (result.path("kind").asText("fail")) {
            case "pass" -> CheckResult.PASS;
            case "notApplicable" -> CheckResult.NOT_APPLICABLE;
            case "fail" -> CheckResult.FAIL;
            default -> CheckResult.NOT_CHECKED;
        };
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
