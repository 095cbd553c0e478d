package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.IfMatch;

/** Takes an assessment through its states; every act is recorded. */
@ApplicationScoped
class AssessmentActs {

    private final AssessmentRepository assessments;
    private final Opening opening;
    private final Seal seal;
    private final Stamps stamps;

    AssessmentActs(AssessmentRepository assessments, Opening opening, Seal seal, Stamps stamps) {
        this.assessments = assessments;
        this.opening = opening;
        this.seal = seal;
        this.stamps = stamps;
    }

    @Transactional
    AssessmentView act(UUID id, AssessmentAct act, IfMatch expected, @Nullable Reason reason) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_WRITE);
        expected.require(assessment.version());
        var recorded = assessment.act(act, reason == null ? Reason.NONE : reason, stamps.now());
        switch (act) {
            case OPENING -> opening.of(assessment);
            case CLOSURE -> seal.close(assessment, recorded);
            case REVIEW, REOPENING -> {}
        }
        assessments.add(recorded);
        assessments.flush();
        return AssessmentView.of(assessment);
    }
}
