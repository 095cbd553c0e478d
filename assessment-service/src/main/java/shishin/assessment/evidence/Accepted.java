package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import shishin.platform.caller.Cause;

/**
 * Evidence that keeps the rules, ready to be written unless it has come before.
 *
 * @param identity of producer and externalId: what makes it the same evidence when it is sent again
 * @param content of all that was said: what makes it the same when the identity is the same
 * @param cause the call it came with
 */
record Accepted(
        @JsonUnwrapped EvidenceView evidence,
        UUID identity,
        UUID content,
        @JsonIgnore Cause cause) {

    UUID stream() {
        return evidence.streamId();
    }
}
