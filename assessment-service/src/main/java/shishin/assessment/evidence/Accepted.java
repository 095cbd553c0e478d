package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * Evidence that keeps the rules, ready to be written unless it has come before.
 *
 * @param identity of producer and externalId: what makes it the same evidence when it is sent again
 * @param content of all that was said: what makes it the same when the identity is the same
 */
record Accepted(@JsonUnwrapped EvidenceView evidence, UUID identity, UUID content) {

    UUID stream() {
        return evidence.streamId();
    }
}
