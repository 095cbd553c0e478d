package shishin.assessment.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** One step of a review as it was taken; never changed afterwards. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class ReviewAct {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;
    private String item;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    private @Nullable String reason;
    private String actedBy;
    private Instant at;

    ReviewAct(Answer answer, ReviewStep step, @Nullable String reason, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = answer.assessmentId();
        this.item = answer.item();
        this.revision = answer.revision();
        this.step = step;
        this.reason = reason;
        this.actedBy = stamp.name();
        this.at = stamp.at();
    }

    /** Whether it is about this very revision. */
    boolean isOf(Answer answer) {
        return item.equals(answer.item()) && revision == answer.revision();
    }

    Approval leadsTo() {
        return step.to();
    }

    ReviewActView view() {
        return new ReviewActView(id, assessmentId, item, revision, step, reason, actedBy, at);
    }

    protected ReviewAct() {}
}
