package shishin.risk.criteria;

/** What can be done about a draft of criteria. */
enum DraftAct {
    DRAFT,
    CHANGE,
    APPROVE,
    REJECT
}
