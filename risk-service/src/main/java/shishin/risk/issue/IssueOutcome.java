package shishin.risk.issue;

/** What triage came to. */
public enum IssueOutcome {
    RISKS,
    DISMISSED
}
