package shishin.assessment.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done with an answer in its review, from where, and where it leads. */
enum ReviewStep {
    SUBMISSION(Approval.SUBMITTED),
    CHANGE_REQUEST(Approval.CHANGES_REQUESTED),
    APPROVAL(Approval.APPROVED);

    private final Approval to;

    ReviewStep(Approval to) {
        this.to = to;
    }

    Approval to() {
        return to;
    }

    /** The one that leads there; none leads to what was not handed in. */
    static Optional<ReviewStep> to(Approval approval) {
        return Arrays.stream(values()).filter(step -> step.to == approval).findFirst();
    }

    Approval from(Approval approval) {
        if (!isPossible(approval)) throw new ReviewStepNotPossible(this, approval);
        return to;
    }

    private boolean isPossible(Approval approval) {
        return switch (this) {
            case SUBMISSION -> approval == Approval.NOT_SUBMITTED || approval == Approval.CHANGES_REQUESTED;
            case CHANGE_REQUEST -> approval == Approval.SUBMITTED || approval == Approval.APPROVED;
            case APPROVAL -> approval == Approval.SUBMITTED;
        };
    }

    /** Whether it takes a second pair of eyes. */
    boolean isJudgement() {
        return this != SUBMISSION;
    }

    static List<ReviewStep> possible(Approval approval) {
        return Arrays.stream(values()).filter(step -> step.isPossible(approval)).toList();
    }
}
