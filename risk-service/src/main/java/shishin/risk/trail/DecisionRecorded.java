package shishin.risk.trail;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

/** Somebody decided something; the assessment service enters it in the ledger. */
public record DecisionRecorded(UUID decisionId, UUID about, String act, String by, String digest, Instant at)
        implements Fact {

    @Override
    public String key() {
        return decisionId.toString();
    }
}
