package shishin.risk.issue;

/** What triage came to. */
public enum IssueOutcome {
    RISKS,
    DISMISSED,
    /** It goes on as a part of another issue. */
    MERGED,
    /** Others took its place. */
    SPLIT
}
