package shishin.risk.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.trail.Moment;

/** A report that is owed. */
@Entity
class ReportDeadline {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private ReportStage report;

    private @Nullable String authority;
    private Instant due;
    private Instant remindAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant missedAt;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable String reference;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    ReportDeadline(UUID incident, Instant detectedAt, ReportStage report, ReportingClock clock) {
        var term = Objects.requireNonNull(clock.reports().get(report));
        this.id = NewId.next();
        this.incidentId = incident;
        this.report = report;
        this.authority = clock.authority();
        this.due = detectedAt.plus(Duration.ofHours(term.withinHours()));
        this.remindAt = due.minus(Duration.ofHours(term.remindHours()));
    }

    boolean isOwed() {
        return submittedAt == null;
    }

    /** True when this is the moment to tell that the time is nearly over; never twice. */
    boolean remind(Instant now) {
        if (!isOwed() || remindedAt != null || now.isBefore(remindAt)) return false;
        remindedAt = now;
        return now.isBefore(due);
    }

    /** True when this is the moment to tell that the time has passed; never twice. */
    boolean miss(Instant now) {
        if (!isOwed() || missedAt != null || now.isBefore(due)) return false;
        missedAt = now;
        return true;
    }

    void submit(SubmitReport command, Moment moment) {
        submittedAt = command.at();
        submittedBy = moment.actor();
        reference = command.reference();
    }

    ReportStage report() {
        return report;
    }

    IncidentReportDue dueFact(Instant now) {
        return new IncidentReportDue(incidentId, report, authority, due, now);
    }

    IncidentReportOverdue overdueFact(Instant now) {
        return new IncidentReportOverdue(incidentId, report, authority, due, now);
    }

    DeadlineView view() {
        return new DeadlineView(
                report, authority, due, submittedAt, submittedBy, reference, missedAt != null, isLate());
    }

    private boolean isLate() {
        return submittedAt != null && submittedAt.isAfter(due);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReportDeadline() {}
}
