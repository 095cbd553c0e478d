package shishin.risk.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Severity;

/**
 * What facts about findings have in common, as far as issues need it.
 *
 * @param streamId the stream of evidence that raised it, if any
 */
record FindingTold(
        String findingId,
        @Nullable String assessmentId,
        @Nullable String streamId,
        @Nullable String edition,
        Subject subject,
        List<String> items,
        @Nullable String grade,
        String title,
        @Nullable String description,
        @Nullable String reason,
        Instant at) {

    /** Whether the issue already follows the evidence this finding was drawn from; it is not to count twice. */
    boolean followsEvidence() {
        return streamId != null;
    }

    Sighting sighting(@Nullable String item, IssueSource source) {
        return new Sighting(
                source,
                title,
                edition,
                item,
                subject,
                Severity.of(grade),
                Origin.Kind.FINDING,
                findingId,
                description == null ? reason : description,
                at);
    }

    String dedupeKey(@Nullable String item) {
        return Sighting.dedupeKey(subject, edition, item, findingId);
    }
}
