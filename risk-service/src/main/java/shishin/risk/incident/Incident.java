package shishin.risk.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.issue.Subject;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.scale.Severity;
import shishin.risk.trail.Moment;

/** Something that went wrong, from its detection to what was learnt. */
@Entity
class Incident {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String title;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Subject subject;
    private @Nullable String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> risks;

    private UUID issueId;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private IncidentContent content;

    private Instant detectedAt;
    private @Nullable Instant recoveredAt;
    private @Nullable String reason;
    private String reportedBy;
    private Instant at;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Incident(ReportIncident command, UUID issue, Moment moment) {
        this.id = NewId.next();
        this.title = command.title();
        this.severity = command.severity();
        this.subject = command.subject();
        this.edition = command.edition();
        this.items = Objects.requireNonNull(command.items());
        this.risks = Objects.requireNonNull(command.risks());
        this.issueId = issue;
        this.state = IncidentState.OPEN;
        this.content = command.content();
        this.detectedAt = command.detectedAt();
        this.reportedBy = moment.actor();
        this.at = moment.at();
        this.updatedAt = moment.at();
    }

    void require(IncidentAct act) {
        if (!state.possible().contains(act)) throw new ActOutOfOrder("incident", id, state, act, state.possible());
    }

    void recover(RecoverIncident command) {
        if (command.at().isBefore(detectedAt)) throw new RecoveredBeforeDetected(detectedAt);
        state = IncidentState.RECOVERED;
        recoveredAt = command.at();
        var services = command.services();
        if (services != null) content = content.achieving(services);
        note(new TimelineEntry(command.at(), TimelineEntry.Kind.RECOVERED, command.text()));
    }

    void note(TimelineEntry entry) {
        content = content.noting(entry);
    }

    void stateLosses(List<ActualLoss> losses) {
        content = content.costing(losses);
    }

    void learn(List<String> lessons) {
        content = content.teaching(lessons);
    }

    void analysedBy(UUID analysis) {
        content = content.analysedBy(analysis);
    }

    void close(String reason) {
        if (content.lessons().isEmpty()) throw new IncidentUnfinished(id, List.of("lessons"));
        state = IncidentState.CLOSED;
        this.reason = reason;
    }

    final void touch(Instant now) {
        updatedAt = now;
    }

    IncidentContent content() {
        return content;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping, clearer in one piece
    IncidentView view() {
        return new IncidentView(
                id,
                title,
                content.description(),
                severity,
                subject,
                edition,
                items,
                risks,
                issueId,
                state,
                detectedAt,
                recoveredAt,
                content.services(),
                content.timeline(),
                content.losses(),
                content.total(),
                content.lessons(),
                content.analyses(),
                reason,
                reportedBy,
                at,
                updatedAt,
                state.possible(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Incident() {}
}
