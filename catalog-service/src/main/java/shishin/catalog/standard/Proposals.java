package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** What was proposed to revise in a standard, and what became of it. */
@ApplicationScoped
class Proposals {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Proposals(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ProposalView> page(UUID standard, @Nullable ProposalState state, PageRequest request) {
        if (entities.find(Standard.class, standard) == null) throw new NotFound("standard", standard);
        return Listing.of(Proposal.class)
                .sortedBy("-receivedAt")
                .where("e.standardId = :standard", "standard", standard)
                .where("e.state = :state", "state", state)
                .page(entities, request)
                .map(Proposal::view);
    }

    @Transactional
    ProposalView get(UUID standard, UUID id) {
        return find(standard, id).view();
    }

    @Transactional
    Proposal decide(UUID standard, UUID id, DecideProposal command, IfMatch expected) {
        var proposal = find(standard, id);
        expected.require(proposal.version());
        proposal.decide(command, caller.actor(), clock.instant());
        return proposal;
    }

    private Proposal find(UUID standard, UUID id) {
        var proposal = entities.find(Proposal.class, id);
        if (proposal == null || !proposal.belongsTo(standard)) throw new NotFound("proposal", id);
        return proposal;
    }
}
