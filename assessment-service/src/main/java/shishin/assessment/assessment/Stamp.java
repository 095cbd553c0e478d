package shishin.assessment.assessment;

import java.time.Instant;
import shishin.platform.caller.Actor;

/** Who did something, and when. */
public record Stamp(Actor by, Instant at) {

    public String name() {
        return by.name();
    }
}
