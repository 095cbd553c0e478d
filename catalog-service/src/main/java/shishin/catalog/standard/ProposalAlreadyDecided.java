package shishin.catalog.standard;

import java.util.List;
import java.util.UUID;
import shishin.platform.problem.Refusal;

/** A proposal is decided once. */
final class ProposalAlreadyDecided extends Refusal {

    ProposalAlreadyDecided(UUID proposal, ProposalState state) {
        super(Kind.CONFLICT, proposal, state);
        tell("state", state);
        tell("possible", List.of());
    }
}
