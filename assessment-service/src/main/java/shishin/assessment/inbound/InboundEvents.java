package shishin.assessment.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import shishin.assessment.reception.Events;
import shishin.assessment.reception.UnfitEvent;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Reads records as events, in binary or structured mode (CloudEvents 1.0, Kafka binding). */
@ApplicationScoped
class InboundEvents {

    private static final Pattern TENANT = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

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
            if (!(event.getExtension("tenant") instanceof String tenant)
                    || !TENANT.matcher(tenant).matches()) throw new UnfitEvent("tenant");
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
