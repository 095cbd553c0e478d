package shishin.risk.issue;

/** What can be done about an issue; triage is to dismiss it or to link it to risks. */
enum IssueAct {
    OPEN,
    RECOVER,
    DISMISS,
    LINK_RISK,
    CLOSE
}
