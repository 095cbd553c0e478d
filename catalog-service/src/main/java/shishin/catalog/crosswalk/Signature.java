package shishin.catalog.crosswalk;

import java.time.Instant;
import shishin.platform.caller.Actor;

/** Who acts, and when. */
record Signature(Actor actor, Instant at) {

    String name() {
        return actor.name();
    }
}
