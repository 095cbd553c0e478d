package shishin.assessment.answer;

/** How far the review of an answer has come; a new revision begins anew. */
public enum Approval {
    NOT_SUBMITTED,
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED
}
