package shishin.assessment.agent;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

record AgentReturned(UUID agentId, String name, Instant silentSince, Instant at) implements Fact {

    @Override
    public String key() {
        return agentId.toString();
    }
}
