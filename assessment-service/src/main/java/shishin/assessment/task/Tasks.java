package shishin.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** Who answers what: tasks are given, changed and taken back, and each act is kept. */
@ApplicationScoped
public class Tasks {

    private final AssessmentBook assessments;
    private final TaskRepository tasks;
    private final TaskProgress progress;
    private final Stamps stamps;

    Tasks(AssessmentBook assessments, TaskRepository tasks, TaskProgress progress, Stamps stamps) {
        this.assessments = assessments;
        this.tasks = tasks;
        this.progress = progress;
        this.stamps = stamps;
    }

    @Transactional
    TaskView give(UUID assessment, AssignTask said) {
        requireSomething(assessment, said);
        var task = new Task(assessment, said, stamps.now());
        tasks.add(task);
        tasks.add(task.act(TaskAct.Kind.ASSIGNED, stamps.now()));
        tasks.flush();
        return progress.view(task);
    }

    /** Everything an assessment asks, to one person; call where it was planned just now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveAll(UUID assessment, AssignTask said) {
        var task = new Task(assessment, said, stamps.now());
        tasks.add(task);
        tasks.add(task.act(TaskAct.Kind.ASSIGNED, stamps.now()));
    }

    @Transactional
    TaskView change(UUID assessment, UUID id, IfMatch expected, AssignTask said) {
        var task = tasks.find(assessment, id);
        expected.require(task.version());
        requireSomething(assessment, said);
        task.change(said, stamps.now().at());
        tasks.add(task.act(TaskAct.Kind.CHANGED, stamps.now()));
        tasks.flush();
        return progress.view(task);
    }

    @Transactional
    void takeBack(UUID assessment, UUID id, IfMatch expected) {
        var task = tasks.find(assessment, id);
        expected.require(task.version());
        assessments.requireUnclosed(assessment);
        tasks.add(task.act(TaskAct.Kind.WITHDRAWN, stamps.now()));
        tasks.remove(task);
    }

    @Transactional
    TaskView get(UUID assessment, UUID id) {
        return progress.view(tasks.find(assessment, id));
    }

    @Transactional
    Page<TaskView> list(@Nullable UUID assessment, TaskFilter filter, PageRequest request) {
        if (assessment != null) assessments.assignment(assessment);
        return progress.view(tasks.list(assessment, filter.assignee(stamps.now().name()), request));
    }

    @Transactional
    Page<TaskActView> acts(UUID assessment, PageRequest request) {
        return tasks.acts(assessments.assignment(assessment).id(), request).map(TaskAct::view);
    }

    private void requireSomething(UUID assessment, AssignTask said) {
        assessments.requireUnclosed(assessment);
        if (assessments.scope(assessment).under(said.items()).isEmpty()) throw new NothingToAssign();
    }
}
