package shishin.assessment.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;

/**
 * OCSF compliance findings (2003) and detection findings (2004): one object, an array, or objects one after the other.
 * Prowler writes the time in seconds and its verdict in {@code status_code}.
 */
@ApplicationScoped
class Ocsf implements Format {

    private static final int COMPLIANCE_FINDING = 2003;
    private static final int DETECTION_FINDING = 2004;
    private static final Set<String> FINDING = Set.of(
            "class_uid",
            "time",
            "time_dt",
            "metadata",
            "finding_info",
            "compliance",
            "status_code",
            "status_id",
            "status_detail",
            "message",
            "severity_id",
            "resources",
            "resource");

    @Override
    public String name() {
        return "ocsf";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        Json.read(name(), file, parser -> {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) Json.elements(parser, one -> finding(one, results));
                else finding(parser, results);
            }
        });
    }

    private static void finding(JsonParser parser, Results results) throws IOException {
        var finding = Json.some(parser, FINDING);
        var check = check(finding);
        int type = finding.path("class_uid").asInt();
        if (type != COMPLIANCE_FINDING && type != DETECTION_FINDING)
            results.unusable(check == null ? "?" : check, new NotAnObservation("class_uid " + type));
        else if (check == null) results.unusable("?", new NotAnObservation("metadata.event_code, compliance.control"));
        else results.observed(observed(finding, check, type));
    }

    private static @Nullable String check(JsonNode finding) {
        return Json.text(
                finding.at("/metadata/event_code"),
                finding.at("/compliance/control"),
                finding.at("/finding_info/analytic/uid"),
                finding.at("/finding_info/types/0"),
                finding.at("/finding_info/title"));
    }

    private static Observed observed(JsonNode finding, String check, int type) {
        var tool = Json.text(finding.at("/metadata/product/name"), finding.at("/metadata/product/vendor_name"));
        var result = result(finding, type);
        return new Observed(
                tool == null ? "unnamed" : tool,
                Json.text(finding.at("/metadata/product/version")),
                check,
                subject(finding),
                result,
                result == CheckResult.FAIL
                        ? severity(finding.path("severity_id").asInt())
                        : null,
                Json.text(
                        finding.path("status_detail"),
                        finding.at("/compliance/status_detail"),
                        finding.path("message"),
                        finding.at("/finding_info/title")),
                Times.ofEpoch(finding.path("time"))
                        .or(() -> Times.of(finding.path("time_dt").asText()))
                        .orElse(null),
                finding.at("/finding_info/uid").asText(""));
    }

    private static @Nullable Subject subject(JsonNode finding) {
        var resource = finding.path("resources").path(0);
        var id = Json.text(
                resource.path("uid"), resource.path("name"), finding.at("/resource/uid"), finding.at("/resource/name"));
        return id == null ? null : new Subject("resource", id);
    }

    private static CheckResult result(JsonNode finding, int type) {
        var said = said(finding.path("status_code").asText(""));
        if (said != null) return said;
        return type == COMPLIANCE_FINDING
                ? compliance(finding.path("compliance"))
                : detection(finding.path("status_id").asInt());
    }

    /** A verdict in words; null where it is none. */
    private static @Nullable CheckResult said(String verdict) {
        return switch (verdict.toUpperCase(Locale.ROOT)) {
            case "PASS", "PASSED" -> CheckResult.PASS;
            case "FAIL", "FAILED", "WARNING" -> CheckResult.FAIL;
            case "MANUAL" -> CheckResult.NOT_CHECKED;
            case "ERROR" -> CheckResult.ERROR;
            case "NOT_APPLICABLE", "NOT_AVAILABLE" -> CheckResult.NOT_APPLICABLE;
            default -> null;
        };
    }

    /** {@code compliance.status_id}: 1 pass, 2 warning, 3 fail; before OCSF 1.2 only {@code compliance.status}, in words. */
    private static CheckResult compliance(JsonNode compliance) {
        return switch (compliance.path("status_id").asInt()) {
            case 1 -> CheckResult.PASS;
            case 2, 3 -> CheckResult.FAIL;
            default -> Objects.requireNonNullElse(said(compliance.path("status").asText("")), CheckResult.NOT_CHECKED);
        };
    }

    /** {@code status_id} of a finding: 3 suppressed, 4 resolved, otherwise it stands. */
    private static CheckResult detection(int status) {
        return switch (status) {
            case 3 -> CheckResult.NOT_APPLICABLE;
            case 4 -> CheckResult.PASS;
            default -> CheckResult.FAIL;
        };
    }

    private static Severity severity(int id) {
        return switch (id) {
            case 3 -> Severity.MEDIUM;
            case 4 -> Severity.HIGH;
            case 5, 6 -> Severity.CRITICAL;
            default -> Severity.LOW;
        };
    }
}
