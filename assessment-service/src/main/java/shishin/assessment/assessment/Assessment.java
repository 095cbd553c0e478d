package shishin.assessment.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.guideline.Edition;
import shishin.platform.identity.NewId;

/** One round of asking a subject about a selection of a pinned edition's items. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Assessment {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private String title;

    @Embedded
    private Subject subject;

    private String edition;
    private String editionDigest;
    private @Nullable String standard;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable LocalDate due;
    private @Nullable String lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> reviewers;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private @Nullable String contentDigest;
    private String plannedBy;
    private Instant plannedAt;
    private Instant updatedAt;

    @Version
    private long version;

    static Assessment plan(PlanAssessment plan, Edition edition, Stamp stamp) {
        var assessment = new Assessment();
        assessment.id = NewId.next();
        assessment.kind = plan.kind();
        assessment.title = plan.title();
        assessment.subject = plan.subject();
        assessment.edition = edition.id();
        assessment.editionDigest = edition.digest();
        assessment.standard = plan.standard();
        assessment.items = plan.items();
        assessment.periodFrom = plan.periodFrom();
        assessment.periodTo = plan.periodTo();
        assessment.due = plan.due();
        assessment.lead = plan.lead();
        assessment.reviewers = plan.reviewers();
        assessment.state = AssessmentState.DRAFT;
        assessment.plannedBy = stamp.name();
        assessment.plannedAt = stamp.at();
        assessment.updatedAt = stamp.at();
        return assessment;
    }

    /** Moves on, and says what was done. Closing sets the digest later, with {@link #lock}. */
    RecordedAct act(AssessmentAct act, Reason reason, Stamp stamp) {
        if (!act.isPossible(state)) throw new ActNotPossible(act, state);
        if (act == AssessmentAct.REOPENING && reason.isMissing()) throw new ReasonMissing(act);
        var from = state;
        state = act.to();
        updatedAt = stamp.at();
        contentDigest = null;
        return new RecordedAct(id, act, from, reason, stamp);
    }

    /** Seals a closed assessment with the digest of all it holds. */
    void lock(String digest) {
        contentDigest = digest;
    }

    void requireOpen() {
        state.requireOpen(id);
    }

    void requireUnclosed() {
        if (state == AssessmentState.CLOSED) throw new AssessmentNotOpen(id, state);
    }

    void requireUnderWay() {
        if (state != AssessmentState.OPEN && state != AssessmentState.IN_REVIEW) throw new AssessmentNotOpen(id, state);
    }

    UUID id() {
        return id;
    }

    AssessmentKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Subject subject() {
        return subject;
    }

    String edition() {
        return edition;
    }

    String editionDigest() {
        return editionDigest;
    }

    @Nullable
    String standard() {
        return standard;
    }

    List<String> items() {
        return items;
    }

    @Nullable
    LocalDate periodFrom() {
        return periodFrom;
    }

    @Nullable
    LocalDate periodTo() {
        return periodTo;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    String lead() {
        return lead;
    }

    List<String> reviewers() {
        return reviewers;
    }

    AssessmentState state() {
        return state;
    }

    @Nullable
    String contentDigest() {
        return contentDigest;
    }

    String plannedBy() {
        return plannedBy;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    protected Assessment() {}
}
