package shishin.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shishin.assessment.answer.Answers;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Scope;
import shishin.assessment.guideline.Item;
import shishin.platform.caller.Caller;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** All that an assessment asks, item by item: whose it is and where it stands. */
@ApplicationScoped
class Worklist {

    private final AssessmentBook assessments;
    private final Answers answers;
    private final TaskRepository tasks;
    private final Caller caller;

    Worklist(AssessmentBook assessments, Answers answers, TaskRepository tasks, Caller caller) {
        this.assessments = assessments;
        this.answers = answers;
        this.tasks = tasks;
        this.caller = caller;
    }

    @Transactional
    Page<WorkLine> of(UUID assessment, WorkFilter filter, PageRequest request, Language language) {
        var scope = assessments.scope(assessment);
        var standing = answers.standing(assessment);
        var given = tasks.of(assessment);
        var me = caller.actor().name();
        var items = filter.under == null ? scope.items() : scope.under(List.of(filter.under));
        var lines = items.stream()
                .map(item -> WorkLine.of(item, language, about(item, scope, given), standing.get(item.code())))
                .filter(line -> filter.shows(line, me))
                .toList();
        return Page.of(lines, WorkLine::item, request);
    }

    private static List<Task> about(Item item, Scope scope, List<Task> given) {
        return given.stream()
                .filter(task -> scope.edition().asks(item.code(), Set.copyOf(task.items())))
                .toList();
    }
}
