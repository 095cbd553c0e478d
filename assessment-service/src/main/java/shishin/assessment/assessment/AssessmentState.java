package shishin.assessment.assessment;

/** A plan, then open for answers, then under review, then locked. */
public enum AssessmentState {
    DRAFT,
    OPEN,
    IN_REVIEW,
    CLOSED
}
