package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.assessment.guideline.Guideline;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** The assessments of a tenant; tells other features what may be worked on. */
@ApplicationScoped
public class AssessmentBook {

    private final AssessmentRepository assessments;
    private final Guideline guideline;
    private final Stamps stamps;

    AssessmentBook(AssessmentRepository assessments, Guideline guideline, Stamps stamps) {
        this.assessments = assessments;
        this.guideline = guideline;
        this.stamps = stamps;
    }

    @Transactional
    AssessmentView plan(PlanAssessment plan) {
        var edition = guideline.editionInForce(plan.edition());
        edition.requireAsked(plan.items());
        var assessment = Assessment.plan(plan, edition, stamps.now());
        assessments.add(assessment);
        assessments.flush();
        return AssessmentView.of(assessment);
    }

    @Transactional
    public AssessmentView get(UUID id) {
        return AssessmentView.of(assessments.find(id, LockModeType.NONE));
    }

    @Transactional
    Page<AssessmentView> list(AssessmentFilter filter, PageRequest request) {
        return assessments.list(filter, request).map(AssessmentView::of);
    }

    @Transactional
    Page<RecordedActView> acts(UUID id, PageRequest request) {
        var assessment = assessments.find(id, LockModeType.NONE);
        return assessments.acts(assessment.id(), request).map(RecordedActView::of);
    }

    /** The assessment, in whatever state. */
    @Transactional
    public Assignment assignment(UUID id) {
        return Assignment.of(assessments.find(id, LockModeType.NONE));
    }

    /** The assessment, in whatever state, and what it asks. */
    @Transactional
    public Scope scope(UUID id) {
        return scope(assessments.find(id, LockModeType.NONE));
    }

    /** The same of many, by their ids; none for those that are not there. */
    @Transactional
    public Map<UUID, Scope> scopes(Collection<UUID> ids) {
        return assessments.find(ids).collect(Collectors.toMap(Assessment::id, this::scope));
    }

    /** The same of one that is open for answers, and kept open until the surrounding transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scope open(UUID id) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_READ);
        assessment.requireOpen();
        return scope(assessment);
    }

    private Scope scope(Assessment assessment) {
        return new Scope(Assignment.of(assessment), guideline.edition(assessment.edition()));
    }

    /** Refuses where nothing is changed any more. */
    @Transactional
    public void requireUnclosed(UUID id) {
        assessments.find(id, LockModeType.PESSIMISTIC_READ).requireUnclosed();
    }

    /** The assessment, open or in review, and kept so until the surrounding transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assignment underWay(UUID id) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_READ);
        assessment.requireUnderWay();
        return Assignment.of(assessment);
    }

    /** The assessment, open for an answer to this item, and kept open until the surrounding transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assignment open(UUID id, String item) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_READ);
        var assignment = Assignment.of(assessment);
        requireOpen(assignment, assessment.state(), item);
        return assignment;
    }

    /** Refuses an item that the assessment does not ask, and any answer to one in such a state. */
    public void requireOpen(Assignment assignment, AssessmentState state, String item) {
        if (!guideline.edition(assignment.edition()).asks(item, Set.copyOf(assignment.selection())))
            throw new ItemNotSelected(assignment.id(), item);
        state.requireOpen(assignment.id());
    }
}
