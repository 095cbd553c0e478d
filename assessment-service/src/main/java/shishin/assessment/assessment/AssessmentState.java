package shishin.assessment.assessment;

import java.util.UUID;

/** A plan, then open for answers, then under review, then locked. */
public enum AssessmentState {
    DRAFT,
    OPEN,
    IN_REVIEW,
    CLOSED;

    void requireOpen(UUID assessment) {
        if (this != OPEN) throw new AssessmentNotOpen(assessment, this);
    }
}
