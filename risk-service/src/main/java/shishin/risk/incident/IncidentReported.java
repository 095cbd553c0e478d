package shishin.risk.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.issue.Subject;
import shishin.risk.scale.Severity;

public record IncidentReported(
        UUID incidentId,
        String title,
        Severity severity,
        @Nullable String edition,
        List<String> items,
        Subject subject,
        List<UUID> risks,
        UUID issueId,
        Instant detectedAt,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return incidentId.toString();
    }
}
