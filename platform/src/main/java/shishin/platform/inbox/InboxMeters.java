package shishin.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import shishin.platform.inbox.Inbox.Heard;

/** How soon what became true elsewhere is true here, and how often it was told once more. Types are those listened to. */
@ApplicationScoped
class InboxMeters {

    private final MeterRegistry registry;
    private final Clock clock;

    InboxMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void heard(Heard heard) {
        var envelope = heard.message().envelope();
        if (!heard.isNews()) {
            registry.counter("shishin.inbox.duplicates", "type", envelope.type())
                    .increment();
            return;
        }
        var delay = Duration.between(envelope.time(), clock.instant());
        Timer.builder("shishin.inbox.delay")
                .description("From when a fact became true to when it took effect here")
                .tag("type", envelope.type())
                .serviceLevelObjectives(
                        Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5))
                .register(registry)
                .record(delay.isNegative() ? Duration.ZERO : delay);
    }
}
