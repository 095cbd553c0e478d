package shishin.risk.criteria;

import java.time.Instant;
import java.util.List;
import shishin.platform.outbox.Fact;

/** Other criteria are in force; told inside the service as well, in the transaction of the approval. */
public record CriteriaChanged(
        int version, int replaces, String reason, List<String> draftedBy, String approvedBy, Instant at)
        implements Fact {

    @Override
    public String key() {
        return "criteria";
    }
}
