package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class ProposalRepository {

    private final EntityManager entities;

    ProposalRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Proposal proposal) {
        entities.persist(proposal);
    }

    void flush() {
        entities.flush();
    }

    Proposal find(UUID assessment, String item, UUID id) {
        var found = entities.find(Proposal.class, id);
        if (found == null
                || !found.assessmentId().equals(assessment)
                || !found.item().equals(item)) throw new NotFound("proposal", id);
        return found;
    }

    Page<Proposal> list(UUID assessment, String item, PageRequest request) {
        return Listing.of(Proposal.class)
                .sortedBy("-proposedAt")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .where("e.item = :item", "item", item)
                .page(entities, request);
    }
}
