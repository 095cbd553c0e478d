package shishin.assessment.placement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.NameId;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** Observations no rule speaks of. */
@ApplicationScoped
class Unplaced {

    /** Plain SQL, because a whole chunk is written at once, and what is there already stays as it is. */
    private static final String KEEP = """
            insert into unplaced_observation
                (id, tenant, tool, check_id, subject_type, subject_id, sighting, received_at)
            select id, ?1, sighting -> 'observed' ->> 'tool', sighting -> 'observed' ->> 'check',
                sighting -> 'subject' ->> 'type', sighting -> 'subject' ->> 'id', sighting, now()
            from jsonb_to_recordset(cast(?2 as jsonb)) as s (id uuid, sighting jsonb)
            on conflict do nothing""";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;

    private record Row(UUID id, Sighting sighting) {}

    Unplaced(EntityManager entities, ObjectMapper json, Caller caller) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
    }

    void keep(List<Sighting> sightings) {
        if (sightings.isEmpty()) return;
        entities.createNativeQuery(KEEP)
                .setParameter(1, caller.tenant())
                .setParameter(2, text(sightings))
                .executeUpdate();
    }

    private String text(List<Sighting> sightings) {
        try {
            return json.writeValueAsString(sightings.stream()
                    .map(sighting -> new Row(id(sighting), sighting))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An observation cannot be written as JSON", e);
        }
    }

    /** Follows from the observation: what is sent again is the same row. */
    private UUID id(Sighting sighting) {
        return NameId.of("unplaced", caller.tenant(), sighting.agent(), sighting.identity());
    }

    Page<UnplacedView> list(@Nullable String tool, @Nullable String check, PageRequest request) {
        return Listing.of(UnplacedObservation.class)
                .sortedBy("-receivedAt")
                .where("e.tool = :tool", "tool", tool)
                .where("e.check = :check", "check", check)
                .page(entities, request)
                .map(UnplacedObservation::view);
    }

    /** The next after an id, in the order of their ids. */
    List<UnplacedObservation> after(UUID id, int most) {
        return entities.createQuery(
                        "from UnplacedObservation u where u.id > :id order by u.id", UnplacedObservation.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(List<UUID> placed) {
        if (placed.isEmpty()) return;
        entities.createQuery("delete from UnplacedObservation u where u.id in :placed")
                .setParameter("placed", placed)
                .executeUpdate();
    }
}
