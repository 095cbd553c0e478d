package shishin.assessment.answer;

import org.jspecify.annotations.Nullable;

/**
 * One answer of many.
 *
 * @param seen the version of the answer that is to be replaced; none for the first
 */
public record Draft(
        String item, RecordAnswer said, @Nullable Long seen, Origin origin) {

    /** Whether this was written in the knowledge of what stands there. */
    boolean knows(@Nullable Answer standing) {
        return standing == null ? seen == null : seen != null && seen == standing.version();
    }
}
