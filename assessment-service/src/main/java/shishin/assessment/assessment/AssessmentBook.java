package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
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
        edition.requireKnown(plan.items());
        if (edition.extent(Set.copyOf(plan.items())) == 0) throw new NothingToAssess(edition.id());
        var assessment = Assessment.plan(plan, edition, stamps.now());
        assessments.add(assessment);
        return AssessmentView.of(assessment);
    }

    @Transactional
    AssessmentView get(UUID id) {
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

    /** The assessment, open for an answer to this item, and kept open until the surrounding transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assignment open(UUID id, String item) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_READ);
        if (!guideline.edition(assessment.edition()).asks(item, Set.copyOf(assessment.items())))
            throw new ItemNotSelected(id, item);
        assessment.requireOpen();
        return Assignment.of(assessment);
    }
}
