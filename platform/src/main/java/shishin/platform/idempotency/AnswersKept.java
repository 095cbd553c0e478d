package shishin.platform.idempotency;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import shishin.platform.retention.Retention;

/** First answers are kept for 24 hours. */
class AnswersKept {

    @Produces
    @Singleton
    Retention answers() {
        return new Retention("first_answer", "kept_at", Duration.ofHours(24));
    }
}
