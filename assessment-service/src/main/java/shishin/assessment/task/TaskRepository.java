package shishin.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class TaskRepository {

    private final EntityManager entities;

    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object kept) {
        entities.persist(kept);
    }

    void flush() {
        entities.flush();
    }

    void remove(Task task) {
        entities.remove(task);
    }

    Task find(UUID assessment, UUID id) {
        var found = entities.find(Task.class, id);
        if (found == null || !found.assessmentId().equals(assessment)) throw new NotFound("task", id);
        return found;
    }

    List<Task> of(UUID assessment) {
        return entities.createQuery(
                        "from Task e where e.assessmentId = :assessment order by e.assignedAt, e.id", Task.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    Page<Task> list(@Nullable UUID assessment, @Nullable String assignee, PageRequest request) {
        return Listing.of(Task.class)
                .sortedBy("-assignedAt")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .where("e.assignee = :assignee", "assignee", assignee)
                .page(entities, request);
    }

    Page<TaskAct> acts(UUID assessment, PageRequest request) {
        return Listing.of(TaskAct.class)
                .sortedBy("at")
                .where("e.assessmentId = :assessment", "assessment", assessment)
                .page(entities, request);
    }
}
