package shishin.risk.review;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;
import shishin.risk.scale.RiskLevel;

/** The time to look at a risk again has come. */
public record ReviewDue(UUID riskId, String code, String owner, RiskLevel level, Instant due, Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
