package shishin.assessment.task;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import shishin.assessment.answer.Answers;
import shishin.assessment.answer.Progress;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Scope;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.guideline.Item;
import shishin.platform.page.Page;

/** How far tasks have come, by the answers that stand. */
@ApplicationScoped
class TaskProgress {

    /** So few that all their answers fit into memory many times over. */
    private static final int ASSESSMENTS_AT_ONCE = 50;

    private final AssessmentBook assessments;
    private final Answers answers;
    private final Stamps stamps;

    TaskProgress(AssessmentBook assessments, Answers answers, Stamps stamps) {
        this.assessments = assessments;
        this.answers = answers;
        this.stamps = stamps;
    }

    TaskView view(Task task) {
        return views(List.of(task)).findFirst().orElseThrow();
    }

    /** Each assessment of the page is looked at once. */
    Page<TaskView> view(Page<Task> page) {
        var views = new HashMap<UUID, TaskView>();
        page.items().stream().collect(groupingBy(Task::assessmentId)).values().stream()
                .gather(Gatherers.windowFixed(ASSESSMENTS_AT_ONCE))
                .map(some -> some.stream().flatMap(List::stream).toList())
                .flatMap(this::views)
                .forEach(view -> views.put(view.id(), view));
        return page.map(task -> Objects.requireNonNull(views.get(task.id())));
    }

    private Stream<TaskView> views(List<Task> tasks) {
        var about = tasks.stream().map(Task::assessmentId).collect(Collectors.toSet());
        var scopes = assessments.scopes(about);
        var stands = answers.stands(about);
        var today = LocalDate.ofInstant(stamps.now().at(), ZoneOffset.UTC);
        return tasks.stream().map(task -> {
            var asked = codes(task, Objects.requireNonNull(scopes.get(task.assessmentId())));
            var given = stands.getOrDefault(task.assessmentId(), List.of()).stream()
                    .filter(stand -> asked.contains(stand.item()))
                    .toList();
            return TaskView.of(task, asked.size(), Progress.of(given), today);
        });
    }

    private static Set<String> codes(Task task, Scope scope) {
        return scope.under(task.items()).stream().map(Item::code).collect(Collectors.toSet());
    }
}
