package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.signature.Dsse;
import shishin.assessment.signature.Keyring;
import shishin.assessment.signature.Signature;
import shishin.assessment.signature.SignatureRefused;
import shishin.assessment.signature.Signatures;

/**
 * In-toto statements in DSSE envelopes, one or one after the other: an observation for each subject. That a build was made
 * is said by its attestation being there; of any other statement that names no result, nothing is known. What is signed is
 * taken only if a registered key signed it.
 */
@ApplicationScoped
class InToto implements Format {

    private static final String PAYLOAD = "application/vnd.in-toto+json";
    private static final Set<String> BUILT =
            Set.of("https://slsa.dev/provenance/", "https://in-toto.io/Link/", "https://in-toto.io/attestation/link/");
    private static final int MOST_SIGNATURES = 16;
    private static final Set<String> ENVELOPE = Set.of("payload", "payloadType", "signatures");

    private final Signatures signatures;

    InToto(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public String name() {
        return "in-toto";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        Json.read(name(), file, parser -> {
            var keys = new Keys();
            while (parser.nextToken() != null) envelope(parser, keys, results);
        });
    }

    private static void envelope(JsonParser parser, Keys keys, Results results) throws IOException {
        var envelope = Json.some(parser, ENVELOPE);
        try {
            var opened = dsse(envelope);
            statement(Json.tree(opened.payload()), keys.signature(opened), results);
        } catch (SignatureRefused refused) {
            results.unusable("?", refused);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            results.unusable("?", new NotAnObservation("payloadType, payload"));
        }
    }

    private static Dsse dsse(JsonNode envelope) {
        if (!PAYLOAD.equals(envelope.path("payloadType").asText()))
            throw new IllegalArgumentException("no in-toto statement");
        var marks = new ArrayList<Dsse.Mark>();
        if (envelope.path("signatures").size() > MOST_SIGNATURES)
            throw new IllegalArgumentException("more signatures than anybody looks at");
        for (var mark : envelope.path("signatures"))
            marks.add(new Dsse.Mark(
                    Json.text(mark.path("keyid")),
                    Base64.getDecoder().decode(mark.path("sig").asText())));
        return new Dsse(
                PAYLOAD, Base64.getDecoder().decode(envelope.path("payload").asText()), marks);
    }

    /** The keys as they were at the first envelope that is signed; without such, they are not asked for. */
    private final class Keys {

        private @Nullable Keyring keyring;

        Signature signature(Dsse envelope) {
            if (envelope.marks().isEmpty()) return Signature.NONE;
            if (keyring == null) keyring = signatures.keyring();
            return keyring.of(envelope);
        }
    }

    private static void statement(JsonNode statement, Signature signature, Results results) {
        var type = Json.text(statement.path("predicateType"));
        if (type == null || statement.path("subject").isEmpty()) {
            results.unusable(type == null ? "?" : type, new NotAnObservation("predicateType, subject"));
            return;
        }
        for (var subject : statement.path("subject"))
            results.observed(observed(statement, type, subject).signedWith(signature));
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
