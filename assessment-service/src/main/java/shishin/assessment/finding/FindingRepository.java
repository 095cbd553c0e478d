package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class FindingRepository {

    private final EntityManager entities;

    FindingRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Finding finding) {
        entities.persist(finding);
    }

    void flush() {
        entities.flush();
    }

    Finding find(UUID id) {
        var found = entities.find(Finding.class, id);
        if (found == null) throw new NotFound("finding", id);
        return found;
    }

    Finding find(UUID id, IfMatch expected) {
        var found = find(id);
        expected.require(found.version());
        return found;
    }

    Page<Finding> list(FindingFilter filter, PageRequest request) {
        return Listing.of(Finding.class)
                .sortedBy("-raisedAt", "updatedAt")
                .where("e.state = :state", "state", filter.state)
                .where("e.grade = :grade", "grade", filter.grade)
                .where("e.assessmentId = :assessment", "assessment", filter.assessment)
                .where("array_position(e.items, :item) > 0", "item", filter.item)
                .where("e.subject = :subject", "subject", Subject.parse(filter.subject))
                .page(entities, request);
    }
}
