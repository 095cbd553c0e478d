package shishin.assessment.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import shishin.platform.inbox.DeadLetters;
import shishin.platform.inbox.Insistence;
import shishin.platform.problem.Refusal;

/**
 * Reads the topic evidence comes in by. Offsets are committed when all of a batch is evidence or lies in the dead-letter
 * topic with the reason; what is read twice is the same evidence.
 */
@ApplicationScoped
class InboundChannel {

    private final InboundEvents events;
    private final InboundDesk desk;
    private final DeadLetters deadLetters;

    InboundChannel(InboundEvents events, InboundDesk desk, DeadLetters deadLetters) {
        this.events = events;
        this.desk = desk;
        this.deadLetters = deadLetters;
    }

    /** Throwing, as when the service stops in the middle, commits nothing. */
    @Incoming("evidence")
    @Blocking
    void take(ConsumerRecords<String, String> batch) {
        var byTenant = new LinkedHashMap<String, List<InboundEvent>>();
        for (var record : batch)
            read(record)
                    .ifPresent(event -> byTenant.computeIfAbsent(event.tenant(), tenant -> new ArrayList<>())
                            .add(event));
        byTenant.forEach(this::take);
    }

    private Optional<InboundEvent> read(ConsumerRecord<String, String> record) {
        try {
            return Optional.of(events.read(record));
        } catch (Refusal refusal) {
            putAside(record, refusal);
            return Optional.empty();
        }
    }

    /** All of a tenant at once; where that does not go, one by one, so that none spoils the others. */
    private void take(String tenant, List<InboundEvent> chunk) {
        Insistence.on(() -> "Evidence for " + tenant, () -> takeNow(tenant, chunk), failure -> {
            if (chunk.size() == 1) return deadLetters.keep(chunk.getFirst().record(), failure);
            for (var one : chunk) take(tenant, List.of(one));
            return true;
        });
    }

    private void takeNow(String tenant, List<InboundEvent> chunk) {
        for (var rejected : desk.take(tenant, chunk)) putAside(rejected.event().record(), rejected.why());
    }

    private void putAside(ConsumerRecord<String, String> record, Refusal why) {
        var reason = new IllegalArgumentException(InboundEvents.words(why));
        Insistence.until(() -> deadLetters.keep(record, reason));
    }
}
