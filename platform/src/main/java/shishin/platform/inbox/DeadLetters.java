package shishin.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Puts what cannot be processed aside, whole, with who could not and why: {@code <topic>.dlq}. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Map<String, Object> broker;
    private final String service;
    private final MeterRegistry registry;
    private volatile boolean leaving;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "shishin.service") String service,
            MeterRegistry registry) {
        this.broker = new HashMap<>(broker);
        this.service = service;
        this.registry = registry;
    }

    void leave(@Observes ShutdownEvent stopping) {
        leaving = true;
    }

    /**
     * True when it lies there safely. While the service stops, what it works with is taken away: that is no fault of the
     * fact's, and throwing leaves it to another replica.
     *
     * <p>A producer of its own each time: this is rare, and must not share another's fate.
     */
    public boolean keep(ConsumerRecord<String, String> record, RuntimeException reason) {
        if (leaving) throw new IllegalStateException("the service stops", reason);
        var letter =
                new ProducerRecord<>(record.topic() + ".dlq", null, record.key(), record.value(), record.headers());
        letter.headers()
                .add("dead-letter-reason", String.valueOf(reason.getMessage()).getBytes(UTF_8))
                .add("dead-letter-service", service.getBytes(UTF_8))
                .add("dead-letter-offset", (record.partition() + ":" + record.offset()).getBytes(UTF_8));
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(letter).get();
            registry.counter("shishin.inbox.dead.letters", "topic", record.topic())
                    .increment();
            LOG.errorf("Put aside in %s: %s", letter.topic(), reason.getMessage());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            LOG.errorf("The dead-letter topic cannot be written: %s", e.getMessage());
            return false;
        }
    }
}
