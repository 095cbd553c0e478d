package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import shishin.platform.caller.Caller;

/** Stamps what is done now with the one who does it. */
@ApplicationScoped
public class Stamps {

    private final Caller caller;
    private final Clock clock;

    Stamps(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Stamp now() {
        return new Stamp(caller.actor(), clock.instant());
    }
}
