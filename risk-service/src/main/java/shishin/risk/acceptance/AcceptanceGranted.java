package shishin.risk.acceptance;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

public record AcceptanceGranted(
        UUID acceptanceId, UUID riskId, String code, Instant validUntil, String reason, String by, Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
