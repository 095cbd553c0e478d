package shishin.risk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import shishin.platform.caller.Caller;

@ApplicationScoped
public class Moments {

    private final Clock clock;
    private final Caller caller;

    Moments(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    public Moment now() {
        return new Moment(clock.instant(), caller.actor(), caller.tenant(), caller.correlationId());
    }
}
