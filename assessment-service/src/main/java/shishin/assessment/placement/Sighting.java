package shishin.assessment.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.NameId;
import shishin.assessment.evidence.PlacedBy;
import shishin.assessment.evidence.Producer;
import shishin.assessment.evidence.Provenance;
import shishin.assessment.evidence.ReceiveEvidence;
import shishin.assessment.evidence.Sent;
import shishin.assessment.evidence.Severity;
import shishin.assessment.format.Observed;

/**
 * An observation of which it is known who made it, of what, and when: all but its items.
 *
 * @param agent the installation that ran the tool
 */
public record Sighting(String agent, Subject subject, Instant at, Observed observed) {

    private static final int LONGEST_REASON = 4000;
    private static final Pattern NAME =
            Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*[^\\p{Cntrl}\\p{Cs}\\s][^\\p{Cntrl}\\p{Cs}]*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n\r\t]]");

    /**
     * What a file says, brought to what is kept of it: the reason is cut, the key is its digest. Names that evidence could
     * not have are refused.
     */
    public static Sighting of(String agent, Subject subject, Instant at, Observed seen) {
        require("tool", seen.tool(), 100);
        require("version", seen.version() == null ? "none" : seen.version(), 100);
        require("check", seen.check(), 200);
        require("subject", subject.id(), 200);
        var kept = new Observed(
                seen.tool(),
                seen.version(),
                seen.check(),
                seen.subject() == null ? null : subject,
                seen.result(),
                seen.severity(),
                kept(seen.reason()),
                seen.at(),
                NameId.of(seen.key()).toString(),
                seen.signature());
        return new Sighting(agent, subject, at, kept);
    }

    private static void require(String what, String name, int longest) {
        if (name.length() > longest || !NAME.matcher(name).matches()) throw new NotFitForEvidence(what);
    }

    /** As much as is kept; control characters, which foreign texts are full of, become blanks. */
    private static @Nullable String kept(@Nullable String reason) {
        if (reason == null) return null;
        var much = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "\u2026";
        return UNPRINTABLE.matcher(much).replaceAll(" ");
    }

    /** What makes it the same when it comes again, in the same file or in another. */
    public String identity() {
        return "import/"
                + NameId.of(
                        observed.tool(),
                        observed.check(),
                        subject.type(),
                        subject.id(),
                        at.toString(),
                        observed.result().name(),
                        observed.key());
    }

    /** As evidence, with the rule that made it so and what the tool itself had said. */
    Sent placed(Rule rule) {
        var placedBy = new PlacedBy(rule.id(), rule.version(), observed.result());
        return new Sent(said(rule.said()), null, new Provenance(observed.signed(), placedBy, null));
    }

    private ReceiveEvidence said(WriteRule rule) {
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
                observed.reason(),
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
}
