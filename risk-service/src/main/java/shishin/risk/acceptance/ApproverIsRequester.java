package shishin.risk.acceptance;

import java.util.UUID;
import shishin.platform.problem.Refusal;

/** Nobody approves what they asked for themselves. */
final class ApproverIsRequester extends Refusal {

    ApproverIsRequester(UUID acceptance, String requester) {
        super(Kind.FORBIDDEN, acceptance, requester);
    }
}
