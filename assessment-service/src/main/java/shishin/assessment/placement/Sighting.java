package shishin.assessment.placement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Producer;
import shishin.assessment.evidence.ReceiveEvidence;
import shishin.assessment.evidence.Severity;
import shishin.assessment.format.Observed;

/**
 * An observation of which it is known who made it, of what, and when: all but its items.
 *
 * @param agent the installation that ran the tool
 */
public record Sighting(String agent, Subject subject, Instant at, Observed observed) {

    private static final int LONGEST_REASON = 4000;

    /** What makes it the same when it comes again, in the same file or in another. */
    public String identity() {
        var what = String.join(
                "\u001f",
                observed.tool(),
                observed.check(),
                subject.type(),
                subject.id(),
                at.toString(),
                observed.result().name(),
                observed.key());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return "import/" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ReceiveEvidence placed(WriteRule rule) {
        var result = rule.results() == null
                ? observed.result()
                : rule.results().getOrDefault(observed.result(), observed.result());
        return new ReceiveEvidence(
                identity(),
                new Producer(agent, observed.tool(), observed.version(), null),
                observed.check(),
                subject,
                rule.edition(),
                rule.items(),
                result,
                reason(),
                severity(rule, result),
                null,
                null,
                at,
                at,
                null,
                rule.validDays() == null ? null : at.plus(Duration.ofDays(rule.validDays())));
    }

    private @Nullable Severity severity(WriteRule rule, CheckResult result) {
        if (result == CheckResult.PASS) return null;
        return rule.severity() == null ? observed.severity() : rule.severity();
    }

    /** As much as is kept; control characters, which foreign texts are full of, become blanks. */
    private @Nullable String reason() {
        if (observed.reason() == null) return null;
        var text = Objects.requireNonNull(observed.reason()).replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\r\t]]", " ");
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "\u2026";
    }
}
