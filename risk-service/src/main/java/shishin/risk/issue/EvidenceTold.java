package shishin.risk.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Severity;

/** What facts about evidence have in common, as far as issues need it. */
record EvidenceTold(
        String streamId,
        @Nullable String check,
        Subject subject,
        @Nullable String edition,
        List<String> items,
        @Nullable String result,
        @Nullable String reason,
        @Nullable String severity,
        Instant at) {

    Sighting sighting(@Nullable String item, String verdict) {
        var found = "%s %s".formatted(check == null ? streamId : check, verdict);
        return new Sighting(
                IssueSource.OPERATION,
                item == null ? found : item + ": " + found,
                edition,
                item,
                subject,
                Severity.of(severity),
                Origin.Kind.EVIDENCE,
                streamId,
                reason,
                at);
    }

    String dedupeKey(@Nullable String item) {
        return Sighting.dedupeKey(subject, edition, item, streamId);
    }
}
