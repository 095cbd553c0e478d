package shishin.assessment.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;
import shishin.assessment.signature.Signature;

/**
 * One result of a tool, before anybody knows which items it speaks of.
 *
 * @param check what was checked, in the tool's words
 * @param subject what the file says was looked at; null where it says nothing
 * @param at when; null where the file does not say
 * @param key tells it from other results of the same check, subject and time
 * @param signature of the envelope it came in; null where there was none
 */
public record Observed(
        String tool,
        @Nullable String version,
        String check,
        @Nullable Subject subject,
        CheckResult result,
        @Nullable Severity severity,
        @Nullable String reason,
        @Nullable Instant at,
        String key,
        @Nullable Signature signature) {

    /** As nobody vouches for it but who sends it. */
    Observed(
            String tool,
            @Nullable String version,
            String check,
            @Nullable Subject subject,
            CheckResult result,
            @Nullable Severity severity,
            @Nullable String reason,
            @Nullable Instant at,
            String key) {
        this(tool, version, check, subject, result, severity, reason, at, key, null);
    }

    Observed signedWith(Signature by) {
        return new Observed(tool, version, check, subject, result, severity, reason, at, key, by);
    }

    /** Whose word it is. */
    public Signature signed() {
        return signature == null ? Signature.NONE : signature;
    }
}
