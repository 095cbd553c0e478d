package shishin.risk.trail;

import java.time.Instant;
import shishin.platform.caller.Actor;

/** Who acts, when, for which tenant and in which conversation. */
public record Moment(Instant at, Actor by, String tenant, String correlationId) {

    public String actor() {
        return by.name();
    }
}
