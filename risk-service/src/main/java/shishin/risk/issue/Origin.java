package shishin.risk.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a fact told of: where the chain leaves this service.
 *
 * @param reference id of the evidence's stream, of the finding, or of the answer as assessment:item
 */
public record Origin(
        Kind kind,
        String reference,
        @Nullable String detail,
        @Nullable Instant failedAt,
        @Nullable Instant recoveredAt) {

    public enum Kind {
        ANSWER,
        EVIDENCE,
        FINDING
    }
}
