package shishin.platform.erasure;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

/**
 * A service has forgotten what it was asked to.
 *
 * @param changed how many rows
 */
public record ErasureDone(UUID erasureId, Erasure.Scope scope, long changed, Instant at) implements Fact {

    @Override
    public String key() {
        return erasureId.toString();
    }
}
