package shishin.assessment.answer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** One revision of the answer to an item. A new answer supersedes it; it stays readable as of its time. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class Answer {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;
    private String item;
    private int revision;

    @Embedded
    private RecordAnswer said;

    private @Nullable UUID proposalId;

    @Embedded
    private @Nullable CarriedFrom carriedFrom;

    @Embedded
    private @Nullable ReviewRequest reviewRequest;

    @Enumerated(EnumType.STRING)
    private Approval approval;

    private String answeredBy;
    private Instant answeredAt;
    private @Nullable Instant supersededAt;

    /** Goes on counting from revision to revision, so that no two states of an answer share an ETag. */
    @Version
    private long version;

    static Answer first(UUID assessmentId, String item, RecordAnswer said, Stamp stamp) {
        var answer = new Answer();
        answer.id = NewId.next();
        answer.assessmentId = assessmentId;
        answer.item = item;
        answer.revision = 1;
        answer.said = said;
        answer.approval = Approval.NOT_SUBMITTED;
        answer.answeredBy = stamp.name();
        answer.answeredAt = stamp.at();
        return answer;
    }

    /** The next revision; call when this one is superseded and flushed. */
    Answer next(RecordAnswer said, Stamp stamp) {
        var next = first(assessmentId, item, said, stamp);
        next.revision = revision + 1;
        next.version = version;
        return next;
    }

    void supersede(Stamp stamp) {
        supersededAt = stamp.at();
    }

    Answer from(Origin origin) {
        proposalId = origin.proposal();
        carriedFrom = origin.carried();
        if (origin.doubt() != null) reviewRequest = new ReviewRequest(null, origin.doubt(), answeredAt);
        return this;
    }

    /** Refuses a step that is not possible now, or not for this person. */
    void require(ReviewStep step, List<String> reviewers, Stamp stamp) {
        if (!stamp.by().isPerson()) throw new VerdictOfAMachine();
        if (step.isJudgement() && stamp.name().equals(answeredBy)) throw new ReviewOfOwnAnswer();
        if (step.isJudgement() && !reviewers.isEmpty() && !reviewers.contains(stamp.name()))
            throw new NotAReviewer(reviewers);
        step.from(approval);
        if (step == ReviewStep.SUBMISSION && said.work() != Work.DONE) throw new AnswerUnfinished(said.work());
    }

    ReviewAct review(ReviewStep step, @Nullable String reason, Stamp stamp) {
        approval = step.from(approval);
        return new ReviewAct(this, step, reason, stamp);
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String item() {
        return item;
    }

    int revision() {
        return revision;
    }

    RecordAnswer said() {
        return said;
    }

    @Nullable
    UUID proposalId() {
        return proposalId;
    }

    @Nullable
    CarriedFrom carriedFrom() {
        return carriedFrom;
    }

    Approval approval() {
        return approval;
    }

    @Nullable
    ReviewRequest reviewRequest() {
        return reviewRequest;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** As it was while it stood: that it was superseded changes nothing of what it says. */
    long version() {
        return supersededAt == null ? version : version - 1;
    }

    protected Answer() {}
}
