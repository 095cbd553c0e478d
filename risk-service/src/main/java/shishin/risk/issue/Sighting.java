package shishin.risk.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Severity;

/**
 * Something found wanting about a subject and an item, as a fact told it.
 *
 * @param item the item; absent when the fact names none
 * @param detail the producer's own words, if any
 */
record Sighting(
        IssueSource source,
        String title,
        @Nullable String edition,
        @Nullable String item,
        Subject subject,
        Severity severity,
        Origin.Kind kind,
        String reference,
        @Nullable String detail,
        Instant at) {

    private static final int LONGEST_TITLE = 300;

    Sighting {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** Once per subject and item; without an item, once per subject and what it came from. */
    static String dedupeKey(Subject subject, @Nullable String edition, @Nullable String item, String reference) {
        var about = item == null ? reference : edition + ":" + item;
        return subject.type() + ":" + subject.id() + "|" + about;
    }

    String dedupeKey() {
        return dedupeKey(subject, edition, item, reference);
    }

    List<String> items() {
        return item == null ? List.of() : List.of(item);
    }

    IssueOpened opens(UUID issue) {
        return new IssueOpened(issue, source, title, edition, items(), subject, severity, at);
    }
}
