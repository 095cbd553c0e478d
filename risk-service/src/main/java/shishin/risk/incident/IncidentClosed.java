package shishin.risk.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.scale.Money;

public record IncidentClosed(
        UUID incidentId, String reason, @Nullable Money totalLoss, String by, Instant at) implements Fact {

    @Override
    public String key() {
        return incidentId.toString();
    }
}
