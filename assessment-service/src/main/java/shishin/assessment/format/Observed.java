package shishin.assessment.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;

/**
 * One result of a tool, before anybody knows which items it speaks of.
 *
 * @param check what was checked, in the tool's words
 * @param subject what the file says was looked at; null where it says nothing
 * @param at when; null where the file does not say
 * @param key tells it from other results of the same check, subject and time
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
        String key) {}
