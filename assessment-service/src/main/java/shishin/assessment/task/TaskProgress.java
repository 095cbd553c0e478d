package shishin.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.answer.Answers;
import shishin.assessment.answer.Progress;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Scope;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;

/** How far tasks have come, by the answers that stand. */
@ApplicationScoped
class TaskProgress {

    private final AssessmentBook assessments;
    private final Answers answers;
    private final Stamps stamps;

    TaskProgress(AssessmentBook assessments, Answers answers, Stamps stamps) {
        this.assessments = assessments;
        this.answers = answers;
        this.stamps = stamps;
    }

    TaskView view(Task task) {
        return new Looked(task.assessmentId()).view(task);
    }

    /** Each assessment of the page is looked at once. */
    Page<TaskView> view(Page<Task> page) {
        var looked = new HashMap<UUID, Looked>();
        return page.map(
                task -> looked.computeIfAbsent(task.assessmentId(), Looked::new).view(task));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(stamps.now().at(), ZoneOffset.UTC);
    }

    /** One assessment, with what it asks and what was answered. */
    private final class Looked {

        private final Scope scope;
        private final Map<String, AnswerView> standing;

        Looked(UUID assessment) {
            this.scope = assessments.scope(assessment);
            this.standing = answers.standing(assessment);
        }

        TaskView view(Task task) {
            var items = scope.under(task.items());
            var given = items.stream()
                    .map(item -> standing.get(item.code()))
                    .filter(Objects::nonNull)
                    .toList();
            return TaskView.of(task, items.size(), Progress.of(given), today());
        }
    }
}
