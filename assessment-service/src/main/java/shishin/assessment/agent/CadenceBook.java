package shishin.assessment.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.PastEvidence;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** What people say of the cadence of streams, and what has come of it. */
@ApplicationScoped
class CadenceBook {

    private final EntityManager entities;
    private final AgentRepository agents;
    private final PastEvidence evidence;

    CadenceBook(EntityManager entities, AgentRepository agents, PastEvidence evidence) {
        this.entities = entities;
        this.agents = agents;
        this.evidence = evidence;
    }

    @Transactional
    Page<StreamCadenceView> list(@Nullable UUID agent, @Nullable Boolean overdue, PageRequest request) {
        if (agent != null) agents.find(agent);
        return Listing.of(StreamCadence.class)
                .sortedBy("dueAt")
                .where("e.agentId = :agent", "agent", agent)
                .where("case when e.overdueSince is null then false else true end = :overdue", "overdue", overdue)
                .page(entities, request)
                .map(StreamCadence::view);
    }

    @Transactional
    StreamCadenceView say(UUID agent, UUID stream, IfMatch expected, SayCadence said) {
        var past = streamOf(agents.hold(agent), stream);
        var known = entities.find(StreamCadence.class, stream);
        if (known != null) expected.require(known.version());
        var cadence = known == null ? new StreamCadence(agent, past) : known;
        cadence.say(said.every(), past.observedTo());
        entities.persist(cadence);
        entities.flush();
        return cadence.view();
    }

    /** From the next look on, what its agent says of all streams holds for it. */
    @Transactional
    void forget(UUID agent, UUID stream, IfMatch expected) {
        streamOf(agents.find(agent), stream);
        var known = entities.find(StreamCadence.class, stream);
        if (known == null) throw new NotFound("stream-cadence", stream);
        expected.require(known.version());
        entities.remove(known);
    }

    private PastEvidence.Stream streamOf(Agent agent, UUID stream) {
        var past = evidence.stream(stream);
        if (!past.agent().equals(agent.name())) throw new NotFound("evidence-stream", stream);
        return past;
    }
}
