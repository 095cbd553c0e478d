package shishin.risk.acceptance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

public record AcceptanceLapsed(
        UUID acceptanceId,
        UUID riskId,
        String code,
        Instant validUntil,
        String reason,
        @Nullable String detail,
        String by,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
