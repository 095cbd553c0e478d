package shishin.assessment.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, where it was not just given.
 *
 * @param proposal the one it was adopted from
 * @param carried the earlier one it was taken over from
 * @param doubt why somebody should look at it again
 */
public record Origin(
        @Nullable UUID proposal,
        @Nullable CarriedFrom carried,
        @Nullable String doubt) {

    public static final Origin GIVEN = new Origin(null, null, null);

    static Origin adopted(UUID proposal) {
        return new Origin(proposal, null, null);
    }
}
