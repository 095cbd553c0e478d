package shishin.assessment.agent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shishin.assessment.evidence.RegisteredAgents;
import shishin.platform.caller.Caller;

/** Remembers for a moment which names are registered: a collector speaks in few names, and thousands of times a second. */
@ApplicationScoped
class AgentNames implements RegisteredAgents {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<Name, Answer> answers = new ConcurrentHashMap<>();
    private final AgentRepository agents;
    private final Caller caller;
    private final Clock clock;

    private record Name(String tenant, String agent) {}

    private record Answer(boolean registered, Instant until) {}

    AgentNames(AgentRepository agents, Caller caller, Clock clock) {
        this.agents = agents;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public boolean has(String agent) {
        var name = new Name(caller.tenant(), agent);
        var known = answers.get(name);
        if (known != null && known.until().isAfter(clock.instant())) return known.registered();
        boolean registered = QuarkusTransaction.joiningExisting().call(() -> agents.isRegistered(agent));
        if (answers.size() >= MOST) answers.clear();
        answers.put(name, new Answer(registered, clock.instant().plus(REMEMBERED)));
        return registered;
    }
}
