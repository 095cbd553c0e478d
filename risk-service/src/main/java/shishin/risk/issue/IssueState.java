package shishin.risk.issue;

import java.util.List;

public enum IssueState {
    OPEN,
    TRIAGED,
    CLOSED;

    /** What can be done about an issue in this state. */
    List<IssueAct> possible() {
        return switch (this) {
            case OPEN -> List.of(IssueAct.DISMISS, IssueAct.LINK_RISK, IssueAct.MERGE, IssueAct.JOIN, IssueAct.SPLIT);
            case TRIAGED -> List.of(IssueAct.LINK_RISK, IssueAct.MERGE, IssueAct.CLOSE);
            case CLOSED -> List.of();
        };
    }
}
