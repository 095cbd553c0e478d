package shishin.catalog.standard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.platform.outbox.Fact;

/** A person took or rejected what an evaluation proposed to revise. */
public record ProposalDecided(
        UUID proposalId,
        UUID standardId,
        UUID riskId,
        String edition,
        List<String> items,
        String decision,
        String reason,
        String decidedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return standardId.toString();
    }
}
