package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;

/**
 * In-toto statements in DSSE envelopes, one or one after the other: an observation for each subject. That a build was made
 * is said by its attestation being there; of any other statement that names no result, nothing is known. Signatures are
 * not looked at: whose word it is, is whose credentials send it.
 */
@ApplicationScoped
class InToto implements Format {

    private static final String PAYLOAD = "application/vnd.in-toto+json";
    private static final Set<String> BUILT =
            Set.of("https://slsa.dev/provenance/", "https://in-toto.io/Link/", "https://in-toto.io/attestation/link/");
    private static final Set<String> ENVELOPE = Set.of("payload", "payloadType");

    @Override
    public String name() {
        return "in-toto";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        Json.read(name(), file, parser -> {
            while (parser.nextToken() != null) envelope(parser, results);
        });
    }

    private static void envelope(JsonParser parser, Results results) throws IOException {
        var envelope = Json.some(parser, ENVELOPE);
        var statement = PAYLOAD.equals(envelope.path("payloadType").asText())
                ? statement(envelope.path("payload").asText())
                : Optional.<JsonNode>empty();
        if (statement.isEmpty()) results.unusable("?", new NotAnObservation("payloadType, payload"));
        else statement(statement.get(), results);
    }

    private static Optional<JsonNode> statement(String payload) throws IOException {
        try {
            return Optional.of(Json.tree(Base64.getDecoder().decode(payload)));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void statement(JsonNode statement, Results results) {
        var type = Json.text(statement.path("predicateType"));
        if (type == null || statement.path("subject").isEmpty()) {
            results.unusable(type == null ? "?" : type, new NotAnObservation("predicateType, subject"));
            return;
        }
        for (var subject : statement.path("subject")) results.observed(observed(statement, type, subject));
    }

    private static Observed observed(JsonNode statement, String type, JsonNode subject) {
        var predicate = statement.path("predicate");
        var tool = Json.text(
                predicate.at("/runDetails/builder/id"),
                predicate.at("/builder/id"),
                predicate.at("/scanner/uri"),
                predicate.at("/verifier/id"));
        var name = Json.text(subject.path("name"), subject.path("uri"), subject.at("/digest/sha256"));
        return new Observed(
                tool == null ? "in-toto" : tool,
                null,
                type,
                name == null ? null : new Subject("artifact", name),
                result(type, predicate),
                null,
                Json.text(predicate.path("url"), predicate.at("/buildDefinition/buildType")),
                time(predicate),
                subject.path("digest").toString());
    }

    private static CheckResult result(String type, JsonNode predicate) {
        var said = Json.text(predicate.path("result"), predicate.path("verificationResult"));
        if (said == null) return BUILT.stream().anyMatch(type::startsWith) ? CheckResult.PASS : found(predicate);
        return switch (said) {
            case "PASSED", "PASS" -> CheckResult.PASS;
            case "FAILED", "FAIL", "WARNED" -> CheckResult.FAIL;
            default -> CheckResult.NOT_CHECKED;
        };
    }

    /** A list of vulnerabilities, where a scanner has made one. */
    private static CheckResult found(JsonNode predicate) {
        var list = predicate.at("/scanner/result");
        if (!list.isArray()) return CheckResult.NOT_CHECKED;
        return list.isEmpty() ? CheckResult.PASS : CheckResult.FAIL;
    }

    private static @Nullable Instant time(JsonNode predicate) {
        return Times.of(Json.text(
                        predicate.at("/runDetails/metadata/finishedOn"),
                        predicate.at("/metadata/buildFinishedOn"),
                        predicate.at("/metadata/scanFinishedOn"),
                        predicate.path("timeVerified"),
                        predicate.path("timestamp")))
                .orElse(null);
    }
}
