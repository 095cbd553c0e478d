package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class AssessmentRepository {

    private final EntityManager entities;

    AssessmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object planned) {
        entities.persist(planned);
    }

    void flush() {
        entities.flush();
    }

    /** @param lock SHARED keeps the state as it is until the transaction ends, EXCLUSIVE keeps everybody else out */
    Assessment find(UUID id, LockModeType lock) {
        var found = entities.find(Assessment.class, id, lock);
        if (found == null) throw new NotFound("assessment", id);
        return found;
    }

    Stream<Assessment> find(Collection<UUID> ids) {
        return entities.createQuery("from Assessment a where a.id in :ids", Assessment.class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    Page<Assessment> list(AssessmentFilter filter, PageRequest request) {
        var subject = Subject.parse(filter.subject);
        return Listing.of(Assessment.class)
                .sortedBy("-updatedAt", "title")
                .where("e.state = :state", "state", filter.state)
                .where("e.kind = :kind", "kind", filter.kind)
                .where("e.edition = :edition", "edition", filter.edition)
                .where("e.subject.type = :type", "type", subject == null ? null : subject.type())
                .where("e.subject.id = :subject", "subject", subject == null ? null : subject.id())
                .page(entities, request);
    }

    Page<RecordedAct> acts(UUID assessment, PageRequest request) {
        return Listing.of(RecordedAct.class)
                .sortedBy("at")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .page(entities, request);
    }
}
