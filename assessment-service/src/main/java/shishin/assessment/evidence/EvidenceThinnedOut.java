package shishin.assessment.evidence;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** It has come before, and was thinned out since: the tenant's policy keeps it no longer. Its place in the ledger stays. */
public final class EvidenceThinnedOut extends Refusal {

    EvidenceThinnedOut(UUID first) {
        super(Kind.CONFLICT, first);
        tell("evidenceId", first);
    }
}
