package shishin.assessment.campaign;

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
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.PlanAssessment;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.platform.identity.NewId;

/** One round over many subjects. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Campaign {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private String title;
    private String edition;
    private @Nullable String standard;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable LocalDate due;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> reviewers;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private @Nullable String closeReason;
    private String startedBy;
    private Instant startedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;
    private Instant updatedAt;

    @Version
    private long version;

    Campaign(StartCampaign said, Stamp stamp) {
        this.id = NewId.next();
        this.kind = said.kind();
        this.title = said.title();
        this.edition = said.edition();
        this.standard = said.standard();
        this.items = said.items();
        this.periodFrom = said.periodFrom();
        this.periodTo = said.periodTo();
        this.due = said.due();
        this.reviewers = said.reviewers();
        this.state = CampaignState.RUNNING;
        this.startedBy = stamp.name();
        this.startedAt = stamp.at();
        this.updatedAt = stamp.at();
    }

    /** The assessment of one of its subjects. */
    PlanAssessment plan(Subject subject, @Nullable String lead) {
        return new PlanAssessment(
                kind, title, subject, edition, standard, items, periodFrom, periodTo, due, lead, reviewers);
    }

    void requireRunning() {
        if (state != CampaignState.RUNNING) throw new CampaignClosed(id);
    }

    void close(@Nullable String reason, Stamp stamp) {
        requireRunning();
        state = CampaignState.CLOSED;
        closeReason = reason;
        closedBy = stamp.name();
        closedAt = stamp.at();
        updatedAt = stamp.at();
    }

    UUID id() {
        return id;
    }

    String edition() {
        return edition;
    }

    List<String> items() {
        return items;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    String startedBy() {
        return startedBy;
    }

    boolean isRunning() {
        return state == CampaignState.RUNNING;
    }

    long version() {
        return version;
    }

    CampaignView view(Tally tally) {
        return new CampaignView(
                id,
                kind,
                title,
                edition,
                standard,
                items,
                periodFrom,
                periodTo,
                due,
                reviewers,
                state,
                closeReason,
                tally.subjects(),
                tally.assessments(),
                startedBy,
                startedAt,
                closedBy,
                closedAt,
                updatedAt,
                version);
    }

    protected Campaign() {}
}
