package shishin.risk.trail;

import java.time.Instant;
import shishin.platform.caller.Actor;

/** Who acts, when, for which tenant and in which conversation. */
public record Moment(Instant at, Actor by, String tenant, String correlationId) {

    public String actor() {
        return by.name();
    }

    /**
     * Who acts, where it has to be a person.
     *
     * @throws PersonRequired where it is an agent, or the system
     */
    public String person() {
        if (!by.isPerson()) throw new PersonRequired();
        return by.name();
    }
}
