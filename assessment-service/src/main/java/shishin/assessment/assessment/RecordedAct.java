package shishin.assessment.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;

/** An act as it was taken; never changed afterwards. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class RecordedAct {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private AssessmentAct act;

    @Enumerated(EnumType.STRING)
    private AssessmentState fromState;

    @Enumerated(EnumType.STRING)
    private AssessmentState toState;

    private @Nullable String reason;
    private @Nullable String contentDigest;
    private String actedBy;
    private Instant at;

    RecordedAct(UUID assessmentId, AssessmentAct act, AssessmentState from, Reason reason, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = assessmentId;
        this.act = act;
        this.fromState = from;
        this.toState = act.to();
        this.reason = reason.reason();
        this.actedBy = stamp.name();
        this.at = stamp.at();
    }

    void sealedWith(String digest) {
        contentDigest = digest;
    }

    AssessmentAct act() {
        return act;
    }

    AssessmentState fromState() {
        return fromState;
    }

    AssessmentState toState() {
        return toState;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String contentDigest() {
        return contentDigest;
    }

    String actedBy() {
        return actedBy;
    }

    Instant at() {
        return at;
    }

    protected RecordedAct() {}
}
