package shishin.platform.inbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import shishin.platform.retention.Retention;

/** That a fact was heard is remembered for 30 days, longer than Kafka keeps it. */
class NotesKept {

    @Produces
    @Singleton
    Retention notes() {
        return new Retention("inbox", "heard_at", Duration.ofDays(30));
    }
}
