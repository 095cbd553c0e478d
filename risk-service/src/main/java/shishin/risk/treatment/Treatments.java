package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.lifecycle.Act;
import shishin.risk.trail.Moment;
import shishin.risk.trail.Trail;

/** Keeps treatments, and tells of them. */
@ApplicationScoped
class Treatments {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Trail trail;

    Treatments(EntityManager entities, Outbox outbox, Trail trail) {
        this.entities = entities;
        this.outbox = outbox;
        this.trail = trail;
    }

    void keep(Treatment treatment, Moment moment) {
        entities.persist(treatment);
        var actions = treatment.actions();
        for (int number = 1; number <= actions.size(); number++)
            entities.persist(new ActionCourse(treatment.id(), number, actions.get(number - 1), moment));
    }

    List<ActionCourse> courses(UUID treatment) {
        return entities.createQuery(
                        "from ActionCourse where treatmentId = :treatment order by number", ActionCourse.class)
                .setParameter("treatment", treatment)
                .getResultList();
    }

    /** By treatment. */
    Map<UUID, List<ActionCourse>> courses(Collection<UUID> treatments) {
        if (treatments.isEmpty()) return Map.of();
        return entities.createQuery(
                        "from ActionCourse where treatmentId in :treatments order by number", ActionCourse.class)
                .setParameter("treatments", treatments)
                .getResultStream()
                .collect(Collectors.groupingBy(ActionCourse::treatmentId));
    }

    /** All is done: so is each action. */
    void finish(UUID treatment, Moment moment) {
        courses(treatment).stream()
                .filter(course -> !course.isDone())
                .forEach(course -> course.report(new ReportProgress(100, null), moment));
    }

    void tell(Fact fact) {
        outbox.publish(fact);
    }

    /** Into the trail of the risk, which itself stays as it was: many may report at once. */
    void record(Treatment treatment, Moment moment, ActionView before, ActionView after) {
        var was = new Step(treatment.id(), before);
        trail.record(treatment.riskId(), PlanAct.REPORT_PROGRESS, moment, was, new Step(treatment.id(), after));
    }

    /** What the trail keeps of an action. */
    record Step(UUID treatment, ActionView thing) {}

    /** As it stands in the database once all of the act is written. */
    TreatmentView written(Treatment treatment) {
        entities.flush();
        return treatment.view();
    }

    Treatment find(UUID id) {
        var treatment = entities.find(Treatment.class, id);
        if (treatment == null) throw new NotFound("treatment", id);
        return treatment;
    }

    List<Treatment> all(Collection<UUID> risks) {
        if (risks.isEmpty()) return List.of();
        return entities.createQuery("from Treatment where riskId in :risks order by at, id", Treatment.class)
                .setParameter("risks", risks)
                .getResultList();
    }

    Treatment take(UUID id, IfMatch expected, Act act) {
        var treatment = find(id);
        expected.require(treatment.version());
        treatment.require(act);
        return treatment;
    }

    Page<TreatmentView> page(UUID riskId, PageRequest request) {
        return Listing.of(Treatment.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", riskId)
                .page(entities, request)
                .map(Treatment::view);
    }
}
