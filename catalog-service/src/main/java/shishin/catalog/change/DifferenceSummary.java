package shishin.catalog.change;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much changed between two editions. A line that is moved and reworded counts as both.
 *
 * @param same how many lines are in both, in the same place and the same words
 */
@Schema(examples = """
        {"before": "rules-2026", "beforeDigest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "after": "rules-2027", "afterDigest": "sha256:0bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "same": 200, "changes": {"ADDED": 12, "REMOVED": 3, "MOVED": 20, "REWORDED": 41}}""")
record DifferenceSummary(
        String before, String beforeDigest, String after, String afterDigest, int same, Map<ChangeKind, Long> changes) {

    static DifferenceSummary of(Changes changes) {
        var difference = changes.difference();
        return new DifferenceSummary(
                difference.before().id(),
                difference.before().digest(),
                difference.after().id(),
                difference.after().digest(),
                (int) difference.pairs().filter(pair -> pair.kinds().isEmpty()).count(),
                changes.counts());
    }
}
