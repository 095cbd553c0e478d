package shishin.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.platform.precondition.IfMatch;

/** Takes an assessment through its states; every act is recorded. */
@ApplicationScoped
class AssessmentActs {

    private final AssessmentRepository assessments;
    private final Seal seal;
    private final Outbox outbox;
    private final Stamps stamps;

    AssessmentActs(AssessmentRepository assessments, Seal seal, Outbox outbox, Stamps stamps) {
        this.assessments = assessments;
        this.seal = seal;
        this.outbox = outbox;
        this.stamps = stamps;
    }

    @Transactional
    AssessmentView act(UUID id, AssessmentAct act, IfMatch expected, @Nullable Reason reason) {
        var assessment = assessments.find(id, LockModeType.PESSIMISTIC_WRITE);
        expected.require(assessment.version());
        var recorded = assessment.act(act, reason == null ? Reason.NONE : reason, stamps.now());
        switch (act) {
            case OPENING -> outbox.publish(AssessmentOpened.of(assessment));
            case CLOSURE -> close(assessment, recorded);
            case REVIEW, REOPENING -> {}
        }
        assessments.add(recorded);
        assessments.flush();
        return AssessmentView.of(assessment);
    }

    /** With the row locked, nobody can answer any more: what is sealed is what there is. */
    private void close(Assessment assessment, RecordedAct recorded) {
        var digest = seal.of(assessment);
        assessment.lock(digest);
        recorded.sealedWith(digest);
        seal.enter(assessment.id(), recorded);
        outbox.publish(AssessmentClosed.of(assessment, digest));
    }
}
