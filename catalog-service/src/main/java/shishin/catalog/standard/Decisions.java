package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.platform.outbox.Outbox;
import shishin.platform.precondition.IfMatch;

/** A person decides on a proposal, and what was taken is laid upon the draft. */
@ApplicationScoped
class Decisions {

    private final Proposals proposals;
    private final Amendments amendments;
    private final EntityManager entities;
    private final Outbox outbox;

    Decisions(Proposals proposals, Amendments amendments, EntityManager entities, Outbox outbox) {
        this.proposals = proposals;
        this.amendments = amendments;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    ProposalView decide(UUID standard, UUID id, DecideProposal command, IfMatch expected) {
        var proposal = proposals.decide(standard, id, command, expected);
        if (proposal.isTaken()) proposal.takenInto(amendments.lay(proposal, command.into()));
        entities.flush();
        outbox.publish(proposal.decided());
        return proposal.view();
    }
}
