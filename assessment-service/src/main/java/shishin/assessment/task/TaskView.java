package shishin.assessment.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Progress;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * A task as callers see it.
 *
 * @param asked how many items it stands for
 * @param overdue whether its date has passed and work is left
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3d",\
        "items":["1.5.1"],"assignee":"lin","due":"2026-11-20","asked":12,"progress":{"answered":4,"done":3,\
        "submitted":1,"changesRequested":0,"approved":2},"overdue":false,"assignedBy":"ada",\
        "assignedAt":"2026-11-02T09:00:00Z","updatedAt":"2026-11-02T09:00:00Z","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID id,
        UUID assessmentId,
        List<String> items,
        String assignee,
        @Nullable LocalDate due,
        @Nullable String note,
        int asked,
        Progress progress,
        boolean overdue,
        String assignedBy,
        Instant assignedAt,
        Instant updatedAt,
        long version)
        implements Located, Versioned {

    static TaskView of(Task task, int asked, Progress progress, LocalDate today) {
        var due = task.due();
        return new TaskView(
                task.id(),
                task.assessmentId(),
                task.items(),
                task.assignee(),
                due,
                task.note(),
                asked,
                progress,
                due != null && due.isBefore(today) && progress.done() < asked,
                task.assignedBy(),
                task.assignedAt(),
                task.updatedAt(),
                task.version());
    }

    @Override
    public String location() {
        return "/api/v1/assessments/%s/tasks/%s".formatted(assessmentId, id);
    }
}
