package shishin.risk.issue;

import shishin.risk.trail.Decisive;

/** What can be done about an issue; triage is to dismiss it or to link it to risks. */
enum IssueAct implements Decisive {
    OPEN,
    RECOVER,
    DISMISS,
    LINK_RISK,
    /** Takes other issues in. */
    MERGE,
    /** Goes into another issue. */
    JOIN,
    SPLIT,
    CLOSE;

    @Override
    public boolean decides() {
        return this != OPEN && this != RECOVER && this != JOIN;
    }
}
