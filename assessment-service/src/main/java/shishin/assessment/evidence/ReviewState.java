package shishin.assessment.evidence;

/** What a person makes of a piece of evidence; the evidence itself never changes. */
public enum ReviewState {
    UNREVIEWED,
    ACCEPTED,
    DISPUTED
}
