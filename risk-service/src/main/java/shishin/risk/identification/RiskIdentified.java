package shishin.risk.identification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;

public record RiskIdentified(
        UUID riskId,
        String code,
        String title,
        @Nullable String edition,
        List<String> items,
        String owner,
        List<UUID> issues,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static RiskIdentified of(RiskView risk) {
        return new RiskIdentified(
                risk.id(),
                risk.code(),
                risk.title(),
                risk.edition(),
                risk.items(),
                risk.owner(),
                risk.issues(),
                risk.identifiedAt());
    }
}
