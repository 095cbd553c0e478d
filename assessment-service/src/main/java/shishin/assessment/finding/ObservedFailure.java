package shishin.assessment.finding;

import java.util.List;
import shishin.assessment.evidence.EvidenceFailed;

/** A failure in the words of a finding. */
final class ObservedFailure {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int MOST_ITEMS = 100;

    private ObservedFailure() {}

    static RaiseFinding told(EvidenceFailed failure, Grade grade) {
        var title = "%s failed on %s:%s"
                .formatted(
                        failure.check(),
                        failure.subject().type(),
                        failure.subject().id());
        var reason = failure.reason();
        return new RaiseFinding(
                null,
                grade,
                failure.edition(),
                failure.subject(),
                failure.items().stream().limit(MOST_ITEMS).toList(),
                cut(title, LONGEST_TITLE),
                cut(reason == null || reason.isBlank() ? title : reason, LONGEST_DESCRIPTION),
                List.of(failure.evidenceId()),
                null,
                null,
                null,
                null);
    }

    /** Never between the halves of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
