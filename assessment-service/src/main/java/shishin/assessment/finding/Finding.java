package shishin.assessment.finding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.platform.identity.NewId;

/** Something that falls short, from the day it is found to the proof that it is mended. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Finding {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private @Nullable UUID assessmentId;
    private String edition;

    @Embedded
    private Subject subject;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String title;
    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidence;

    private @Nullable String rootCause;
    private @Nullable String correctiveAction;
    private @Nullable String owner;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private @Nullable String effectiveness;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> closingEvidence;

    private String raisedBy;
    private Instant raisedAt;
    private Instant updatedAt;

    @Version
    private long version;

    Finding(RaiseFinding said, Place place, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = said.assessmentId();
        this.edition = place.edition();
        this.subject = place.subject();
        this.items = said.items();
        this.grade = said.grade();
        this.title = said.title();
        this.description = said.description();
        this.evidence = said.evidence();
        this.rootCause = said.rootCause();
        this.correctiveAction = said.correctiveAction();
        this.owner = said.owner();
        this.due = said.due() == null ? grade.due(LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC)) : said.due();
        this.state = FindingState.OPEN;
        this.closingEvidence = List.of();
        this.raisedBy = stamp.name();
        this.raisedAt = stamp.at();
        this.updatedAt = stamp.at();
    }

    void act(TakeAction action, Instant now) {
        FindingAct.ACTION.require(state);
        rootCause = action.rootCause();
        correctiveAction = action.correctiveAction();
        move(FindingState.ACTED, now);
    }

    /** An action without effect was none: the finding is open again. */
    void verify(VerifyAction verdict, Instant now) {
        FindingAct.VERIFICATION.require(state);
        effectiveness = verdict.effectiveness();
        move(verdict.effective() ? FindingState.VERIFIED : FindingState.OPEN, now);
    }

    void close(List<UUID> proof, Instant now) {
        FindingAct.CLOSURE.require(state);
        closingEvidence = proof;
        move(FindingState.CLOSED, now);
    }

    private void move(FindingState to, Instant now) {
        state = to;
        updatedAt = now;
    }

    long version() {
        return version;
    }

    FindingView view() {
        return new FindingView(
                id,
                assessmentId,
                edition,
                subject,
                items,
                grade,
                title,
                description,
                evidence,
                rootCause,
                correctiveAction,
                owner,
                due,
                state,
                FindingAct.possible(state),
                effectiveness,
                closingEvidence,
                raisedBy,
                raisedAt,
                updatedAt,
                version);
    }

    protected Finding() {}
}
