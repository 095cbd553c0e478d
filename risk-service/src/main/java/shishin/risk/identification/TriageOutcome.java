package shishin.risk.identification;

/** What triage comes to. */
enum TriageOutcome {
    RISKS,
    DISMISSED
}
