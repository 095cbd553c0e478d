package shishin.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.json.Accepted;

/** Gives a fact to those who listen, in one transaction with the note that it was heard. */
@ApplicationScoped
class Inbox {

    private static final String NOTE =
            "insert into inbox (source, id, tenant) values (?1, ?2, ?3) on conflict do nothing";

    private final Listeners listeners;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;

    Inbox(Listeners listeners, EntityManager entities, @Accepted ObjectMapper json, Caller caller) {
        this.listeners = listeners;
        this.entities = entities;
        this.json = json;
        this.caller = caller;
    }

    boolean listensTo(String type) {
        return !listeners.of(type).isEmpty();
    }

    /** False when it took effect before and is told again. */
    @ActivateRequestContext
    boolean hear(Envelope envelope, String data) {
        var told = listeners.of(envelope.type()).stream()
                .map(listener -> told(listener, envelope, data))
                .filter(Told::isHeeded)
                .toList();
        if (told.isEmpty()) return true;
        caller.actFor(envelope.tenant(), new Actor(envelope.actor(), Actor.Kind.SYSTEM), envelope.correlationId());
        caller.follow(envelope.traceparent());
        return QuarkusTransaction.requiringNew().call(() -> {
            if (heardBefore(envelope)) return false;
            told.forEach(Told::hear);
            return true;
        });
    }

    private boolean heardBefore(Envelope envelope) {
        return entities.createNativeQuery(NOTE)
                        .setParameter(1, envelope.source())
                        .setParameter(2, envelope.id())
                        .setParameter(3, envelope.tenant())
                        .executeUpdate()
                == 0;
    }

    private <F> Told<F> told(FactListener<F> listener, Envelope envelope, String data) {
        try {
            F fact = json.readerFor(listener.shape())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
            return new Told<>(listener, fact, envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the data is not what the type promises: " + e.getOriginalMessage(), e);
        }
    }

    private record Told<F>(FactListener<F> listener, F fact, Envelope envelope) {

        boolean isHeeded() {
            return listener.heeds(fact);
        }

        void hear() {
            listener.hear(fact, envelope);
        }
    }
}
