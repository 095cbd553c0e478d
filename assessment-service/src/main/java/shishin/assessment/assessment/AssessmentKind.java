package shishin.assessment.assessment;

/** The occasions the guideline names as sources of issues. */
public enum AssessmentKind {
    SELF_CHECK,
    INTERNAL_AUDIT,
    EXTERNAL_AUDIT,
    OPERATION_REVIEW,
    ENVIRONMENT_REVIEW,
    EXERCISE,
    INCIDENT_REVIEW
}
