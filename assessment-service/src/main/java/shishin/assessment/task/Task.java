package shishin.assessment.task;

import jakarta.persistence.Entity;
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
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** Items of an assessment in one person's hands. */
@Entity
@SuppressWarnings("NullAway.Init") // JPA
class Task {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    private String assignee;
    private @Nullable LocalDate due;
    private @Nullable String note;
    private String assignedBy;
    private Instant assignedAt;
    private Instant updatedAt;

    @Version
    private long version;

    Task(UUID assessmentId, AssignTask said, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = assessmentId;
        this.assignedBy = stamp.name();
        this.assignedAt = stamp.at();
        change(said, stamp.at());
    }

    final void change(AssignTask said, Instant now) {
        items = said.items();
        assignee = said.assignee();
        due = said.due();
        note = said.note();
        updatedAt = now;
    }

    TaskAct act(TaskAct.Kind kind, Stamp stamp) {
        return new TaskAct(this, kind, stamp);
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    List<String> items() {
        return items;
    }

    String assignee() {
        return assignee;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    String note() {
        return note;
    }

    String assignedBy() {
        return assignedBy;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    protected Task() {}
}
