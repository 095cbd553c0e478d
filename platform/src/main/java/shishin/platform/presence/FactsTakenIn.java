package shishin.platform.presence;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before this replica has joined the groups of its consumers, and what lay in the topics that local copies are made
 * of when it first looked has been taken in, by it or by another. Where nothing was ever told that is at once. What else
 * waits to be heard keeps nobody away: a replica that was killed under load is needed the more. Once ready is ready for
 * good: with Kafka away what is here is served, and what is written waits in the outbox.
 */
@Readiness
@ApplicationScoped
class FactsTakenIn implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int NOT_JOINED = -1;

    private final KafkaClientService kafka;
    private final Set<String> copiedFrom;
    private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();
    private final Set<String> takenIn = ConcurrentHashMap.newKeySet();

    FactsTakenIn(KafkaClientService kafka, PresenceConfig config) {
        this.kafka = kafka;
        this.copiedFrom = config.copiedFrom().orElse(Set.of());
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.join()
                .all(kafka.getConsumerChannels().stream().map(this::isTakenIn).toList())
                .andFailFast()
                .map(all -> all.stream().allMatch(Boolean::booleanValue))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(false)
                .map(ready -> HealthCheckResponse.named("facts").status(ready).build());
    }

    private Uni<Boolean> isTakenIn(String channel) {
        if (takenIn.contains(channel)) return Uni.createFrom().item(true);
        KafkaConsumer<Object, Object> consumer = kafka.getConsumer(channel);
        if (consumer == null) return Uni.createFrom().item(false);
        Function<Consumer<Object, Object>, Boolean> look = polling -> look(channel, polling);
        return consumer.runOnPollingThread(look);
    }

    /** In the one thread that may use the consumer; each question waits a second at most. */
    private boolean look(String channel, Consumer<?, ?> consumer) {
        if (consumer.groupMetadata().generationId() == NOT_JOINED) return false;
        var backlog = backlogs.computeIfAbsent(channel, first -> Backlog.of(consumer, copiedFrom));
        if (!backlog.isTakenIn(consumer)) return false;
        takenIn.add(channel);
        return true;
    }
}
