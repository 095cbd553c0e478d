package shishin.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.Collectors;
import shishin.platform.measure.Measurement;

/** What waits in the outbox, for how long, and what has left it. */
@ApplicationScoped
class OutboxMeters {

    private final MeterRegistry registry;

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts by type what Kafka has acknowledged; what is sent again after a crash counts again. */
    void sent(Collection<OutboxRow> facts) {
        facts.stream()
                .collect(Collectors.groupingBy(OutboxRow::type, Collectors.counting()))
                .forEach((type, count) ->
                        registry.counter("shishin.outbox.sent", "type", type).increment(count));
    }

    /** Counted to a bound: more than that is no other news. */
    @Produces
    @Singleton
    Measurement size() {
        return new Measurement(
                "shishin.outbox.size",
                "",
                "Facts that wait for Kafka, counted up to 100,000",
                "select count(*) from (select from outbox limit 100000) waiting");
    }

    @Produces
    @Singleton
    Measurement age() {
        return new Measurement(
                "shishin.outbox.age",
                "seconds",
                "How long the oldest fact has been waiting for Kafka",
                "select greatest(extract(epoch from clock_timestamp() - time), 0) from outbox order by position limit 1");
    }
}
