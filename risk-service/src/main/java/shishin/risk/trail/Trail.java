package shishin.risk.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Where every act leaves its trace, in the transaction of the act. */
@ApplicationScoped
public class Trail {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Trail(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * Records an act.
     *
     * @param about the thing the trail is kept of
     * @param before what it was; absent for what begins
     */
    public void record(UUID about, Enum<?> act, Moment moment, @Nullable Object before, @Nullable Object after) {
        entities.persist(new TrailEntry(about, act.name(), moment, written(before), written(after)));
    }

    /** The acts about a thing, oldest first unless asked otherwise. */
    public Page<TrailEntryView> about(UUID thing, PageRequest request) {
        return Listing.of(TrailEntry.class)
                .sortedBy("at")
                .where("e.about = :about", "about", thing)
                .page(entities, request)
                .map(this::view);
    }

    private TrailEntryView view(TrailEntry entry) {
        var actor = entry.actor();
        return new TrailEntryView(
                entry.id(),
                entry.act(),
                actor.name(),
                actor.kind(),
                entry.at(),
                entry.correlationId(),
                read(entry.before()),
                read(entry.after()));
    }

    private @Nullable String written(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A trace could not be written", e);
        }
    }

    private @Nullable Map<String, Object> read(@Nullable String state) {
        try {
            return state == null ? null : json.readValue(state, STATE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A trace could not be read", e);
        }
    }
}
