package shishin.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Who does something, and when. */
@ApplicationScoped
class Hand {

    private final Caller caller;
    private final Clock clock;

    Hand(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Actor actor() {
        return caller.actor();
    }

    /** The name as a row of this owner says it. */
    String signature(String owner) {
        return caller.signature(owner);
    }

    String tenant() {
        return caller.tenant();
    }

    Instant now() {
        return clock.instant();
    }
}
