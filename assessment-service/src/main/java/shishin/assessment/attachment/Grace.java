package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The time a content may lie there before evidence refers to it. */
@ApplicationScoped
class Grace {

    private final AttachmentConfig config;
    private final Clock clock;

    Grace(AttachmentConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** What was touched before this is over its time. */
    Instant begin() {
        return clock.instant().minus(config.grace());
    }
}
