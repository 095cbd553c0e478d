package shishin.assessment.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.platform.identity.NewId;

/** What was done with a task, and how it was then; never changed afterwards. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA, and queries
class TaskAct {

    /** What can happen to a task. */
    @Schema(name = "TaskActKind")
    enum Kind {
        ASSIGNED,
        CHANGED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID assessmentId;
    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private Kind act;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    private String assignee;
    private @Nullable LocalDate due;
    private String actedBy;
    private Instant at;

    TaskAct(Task task, Kind act, Stamp stamp) {
        this.id = NewId.next();
        this.assessmentId = task.assessmentId();
        this.taskId = task.id();
        this.act = act;
        this.items = task.items();
        this.assignee = task.assignee();
        this.due = task.due();
        this.actedBy = stamp.name();
        this.at = stamp.at();
    }

    TaskActView view() {
        return new TaskActView(taskId, act, items, assignee, due, actedBy, at);
    }

    protected TaskAct() {}
}
