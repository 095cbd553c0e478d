package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.platform.due.FreeRow;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.trail.Moments;

/** The actions of a treatment: how far each has come, and which wait for others. */
@ApplicationScoped
public class Plan {

    private final Treatments treatments;
    private final EntityManager entities;
    private final Risks risks;
    private final Moments moments;

    Plan(Treatments treatments, EntityManager entities, Risks risks, Moments moments) {
        this.treatments = treatments;
        this.entities = entities;
        this.risks = risks;
        this.moments = moments;
    }

    @Transactional
    List<ActionView> of(UUID treatmentId) {
        var treatment = treatments.find(treatmentId);
        var courses = treatments.courses(treatmentId);
        return courses.stream().map(course -> view(treatment, course, courses)).toList();
    }

    /** Every treatment of a risk with its actions, oldest first. */
    @Transactional
    public List<TreatmentPlan> ofRisk(UUID riskId) {
        return ofRisks(List.of(riskId)).getOrDefault(riskId, List.of());
    }

    /** The same of several risks, of those that have any. */
    @Transactional
    public Map<UUID, List<TreatmentPlan>> ofRisks(Collection<UUID> risks) {
        var all = treatments.all(risks);
        var courses = treatments.courses(all.stream().map(Treatment::id).toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        Treatment::riskId,
                        Collectors.mapping(
                                treatment -> plan(treatment, courses.getOrDefault(treatment.id(), List.of())),
                                Collectors.toList())));
    }

    private TreatmentPlan plan(Treatment treatment, List<ActionCourse> courses) {
        var actions =
                courses.stream().map(course -> view(treatment, course, courses)).toList();
        return new TreatmentPlan(treatment.view(), actions);
    }

    @Transactional
    ActionView report(UUID treatmentId, int number, IfMatch expected, ReportProgress report) {
        var treatment = treatments.find(treatmentId);
        treatment.require(Act.COMPLETE_TREATMENT);
        var courses = treatments.courses(treatmentId);
        var course = courses.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("action", number));
        expected.require(course.version());
        var waitsFor = waitsFor(treatment.action(number), courses);
        if (report.percent() > 0 && !waitsFor.isEmpty()) throw new ActionMustWait(number, waitsFor);
        var before = view(treatment, course, courses);
        var moment = moments.now();
        course.report(report, moment);
        entities.flush();
        var after = view(treatment, course, courses);
        treatments.record(treatment, moment, before, after);
        return after;
    }

    /** Tells that an action is late; nothing when another replica has it in hand, or did so before. */
    @Transactional
    public void look(UUID id, Instant now) {
        FreeRow.of(entities, ActionCourse.class, id)
                .filter(course -> course.miss(now))
                .ifPresent(course -> tellOverdue(course, now));
    }

    private void tellOverdue(ActionCourse course, Instant now) {
        var treatment = treatments.find(course.treatmentId());
        var risk = risks.get(treatment.riskId());
        var action = treatment.action(course.number());
        treatments.tell(new TreatmentActionOverdue(
                treatment.id(),
                risk.id(),
                risk.code(),
                course.number(),
                action.title(),
                action.owner(),
                action.due(),
                now));
    }

    private ActionView view(Treatment treatment, ActionCourse course, List<ActionCourse> all) {
        var action = treatment.action(course.number());
        return course.view(action, waitsFor(action, all), moments.now().at());
    }

    private static List<Integer> waitsFor(Action action, List<ActionCourse> all) {
        var before = Objects.requireNonNull(action.after());
        return all.stream()
                .filter(course -> !course.isDone() && before.contains(course.number()))
                .map(ActionCourse::number)
                .toList();
    }
}
