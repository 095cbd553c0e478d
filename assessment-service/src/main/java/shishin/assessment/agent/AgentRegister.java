package shishin.assessment.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** The agents of a tenant: registered, changed and retired by people, heard of by their own calls. */
@ApplicationScoped
class AgentRegister {

    private final AgentRepository agents;
    private final Cadences cadences;
    private final Hearing hearing;
    private final Stamps stamps;

    AgentRegister(AgentRepository agents, Cadences cadences, Hearing hearing, Stamps stamps) {
        this.agents = agents;
        this.cadences = cadences;
        this.hearing = hearing;
        this.stamps = stamps;
    }

    @Transactional
    AgentView register(RegisterAgent said) {
        var agent = new Agent(said, stamps.now());
        agents.add(agent);
        return agent.view();
    }

    @Transactional
    AgentView change(UUID id, IfMatch expected, Expectation said) {
        var agent = agents.find(id, expected);
        var before = agent.cadenceSeconds();
        agent.expect(said);
        agents.flush();
        if (!Objects.equals(before, agent.cadenceSeconds()))
            cadences.follow(agent, stamps.now().at());
        return agent.view();
    }

    @Transactional
    AgentView retire(UUID id, IfMatch expected) {
        var agent = agents.find(id, expected);
        agent.retire(stamps.now().at());
        agents.flush();
        cadences.dropAll(agent.id());
        return agent.view();
    }

    @Transactional
    AgentView get(UUID id) {
        return agents.find(id).view();
    }

    @Transactional
    Page<AgentView> list(AgentFilter filter, PageRequest request) {
        return agents.list(filter, request).map(Agent::view);
    }

    /** The one who calls says that it lives. */
    @Transactional
    AgentView beat(Heartbeat heartbeat) {
        var now = stamps.now();
        if (now.by().isPerson()) throw new NotAnAgent();
        hearing.of(now.name(), now.at(), heartbeat.software());
        return agents.named(now.name()).view();
    }
}
