package shishin.risk.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.trail.Moment;

/** How far an action of a treatment has come. */
@Entity
@Table(name = "treatment_action")
class ActionCourse {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID treatmentId;
    private int number;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private int progress;
    private @Nullable String note;
    private String updatedBy;
    private Instant updatedAt;
    private @Nullable Instant toldAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    ActionCourse(UUID treatment, int number, Action action, Moment moment) {
        this.id = NewId.next();
        this.treatmentId = treatment;
        this.number = number;
        this.dueAt = action.due().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        this.state = ActionState.NOT_STARTED;
        this.updatedBy = moment.actor();
        this.updatedAt = moment.at();
    }

    void report(ReportProgress report, Moment moment) {
        progress = report.percent();
        state = switch (progress) {
            case 0 -> ActionState.NOT_STARTED;
            case 100 -> ActionState.DONE;
            default -> ActionState.IN_PROGRESS;
        };
        note = report.note();
        updatedBy = moment.actor();
        updatedAt = moment.at();
    }

    /** True when this is the moment to tell that it is late; never twice. */
    boolean miss(Instant now) {
        if (toldAt != null || !isOverdue(now)) return false;
        toldAt = now;
        return true;
    }

    private boolean isOverdue(Instant now) {
        return !isDone() && !now.isBefore(dueAt);
    }

    boolean isDone() {
        return state == ActionState.DONE;
    }

    int number() {
        return number;
    }

    UUID treatmentId() {
        return treatmentId;
    }

    long version() {
        return version;
    }

    ActionView view(Action action, List<Integer> waitsFor, Instant now) {
        return new ActionView(
                number, action, state, progress, waitsFor, isOverdue(now), note, updatedBy, updatedAt, version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected ActionCourse() {}
}
