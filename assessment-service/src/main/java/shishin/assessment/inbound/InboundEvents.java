package shishin.assessment.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import shishin.assessment.reception.Events;
import shishin.assessment.reception.UnfitEvent;
import shishin.platform.caller.Caller;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Reads records as events, in binary or structured mode (CloudEvents 1.0, Kafka binding). */
@ApplicationScoped
class InboundEvents {

    private final Events events;

    InboundEvents(Events events) {
        this.events = events;
    }

    /** Refuses what is no event, is not about evidence, or names no tenant in the extension {@code tenant}. */
    InboundEvent read(ConsumerRecord<String, String> record) {
        if (record.value() == null) throw new UnfitEvent("data");
        try {
            var event = KafkaMessageFactory.createReader(
                            record.headers(), record.value().getBytes(UTF_8))
                    .toEvent();
            if (!(event.getExtension("tenant") instanceof String tenant) || !Caller.isTenant(tenant))
                throw new UnfitEvent("tenant");
            return new InboundEvent(record, tenant, events.of(event));
        } catch (EventDeserializationException
                | CloudEventRWException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw new UnfitEvent("event");
        }
    }

    static String words(Refusal refusal) {
        return refusal.slug() + ": " + refusal.detail(Language.of("en")) + " " + refusal.members();
    }
}
