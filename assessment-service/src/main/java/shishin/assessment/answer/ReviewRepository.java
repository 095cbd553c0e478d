package shishin.assessment.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@ApplicationScoped
class ReviewRepository {

    private static final String MAY_REVIEW = """
            e.supersededAt is null and e.approval = Approval.SUBMITTED and e.answeredBy <> :me
            and exists (select 1 from Assessment a where a.id = e.assessmentId
            and (a.state = AssessmentState.OPEN or a.state = AssessmentState.IN_REVIEW)
            and (coalesce(array_length(a.reviewers), 0) = 0 or array_position(a.reviewers, :me) > 0))""";

    private final EntityManager entities;

    ReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(List<ReviewAct> acts) {
        acts.forEach(entities::persist);
        entities.flush();
    }

    Page<ReviewAct> trail(UUID assessment, String item, PageRequest request) {
        return Listing.of(ReviewAct.class)
                .sortedBy("at")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .where("e.item = :item", "item", item)
                .page(entities, request);
    }

    /** What one person may judge and nobody has judged yet. */
    Page<Answer> waiting(String me, PageRequest request) {
        return Listing.of(Answer.class)
                .sortedBy("answeredAt")
                .where(MAY_REVIEW, "me", me)
                .page(entities, request);
    }
}
