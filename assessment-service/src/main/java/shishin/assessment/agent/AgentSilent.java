package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

record AgentSilent(
        UUID agentId,
        String name,
        @Nullable Instant lastSeen,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration heartbeat,

        Instant at)
        implements Fact {

    @Override
    public String key() {
        return agentId.toString();
    }

    static AgentSilent of(Object[] row, Instant at) {
        var heartbeat = Duration.ofSeconds(((Number) row[3]).longValue());
        return new AgentSilent((UUID) row[0], (String) row[1], (Instant) row[2], heartbeat, at);
    }
}
