package shishin.assessment.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class AgentRepository {

    private final EntityManager entities;

    AgentRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Agent agent) {
        entities.persist(agent);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Agent find(UUID id) {
        var found = entities.find(Agent.class, id);
        if (found == null) throw new NotFound("agent", id);
        return found;
    }

    Agent find(UUID id, IfMatch expected) {
        var found = find(id);
        expected.require(found.version());
        return found;
    }

    /** Not retired, nor changed, until the surrounding transaction ends. */
    Agent hold(UUID id) {
        var found = entities.find(Agent.class, id, LockModeType.PESSIMISTIC_READ);
        if (found == null) throw new NotFound("agent", id);
        found.requireActive();
        return found;
    }

    Agent named(String name) {
        return search(name).orElseThrow(() -> new NotFound("agent", name));
    }

    boolean isRegistered(String name) {
        return search(name).isPresent();
    }

    private Optional<Agent> search(String name) {
        return entities.createQuery("from Agent a where a.name = :name", Agent.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Page<Agent> list(AgentFilter filter, PageRequest request) {
        return Listing.of(Agent.class)
                .sortedBy("name", "registeredAt")
                .where("e.name = :name", "name", filter.name)
                .where(
                        "case when e.silentSince is null or e.retiredAt is not null then false else true end = :silent",
                        "silent",
                        filter.silent)
                .where("case when e.retiredAt is null then false else true end = :retired", "retired", filter.retired)
                .page(entities, request);
    }
}
