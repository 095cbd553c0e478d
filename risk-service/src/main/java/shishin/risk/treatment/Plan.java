package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;
import shishin.risk.trail.Moments;

/** The actions of a treatment: how far each has come, and which wait for others. */
@ApplicationScoped
public class Plan {

    private static final Map<String, Object> IF_NOBODY_HOLDS_IT = Map.of("jakarta.persistence.lock.timeout", -2);

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
        return treatments.all(riskId).stream()
                .map(treatment -> new TreatmentPlan(treatment.view(), of(treatment.id())))
                .toList();
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
        course.report(report, moments.now());
        entities.flush();
        return view(treatment, course, courses);
    }

    /** Tells that an action is late; nothing when another replica has it in hand, or did so before. */
    @Transactional
    public void look(UUID id, Instant now) {
        var course = entities.find(ActionCourse.class, id, LockModeType.PESSIMISTIC_WRITE, IF_NOBODY_HOLDS_IT);
        if (course == null || !course.miss(now)) return;
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
