package shishin.assessment.finding;

/** Found; acted upon; the act verified as effective; closed with proof. */
public enum FindingState {
    OPEN,
    ACTED,
    VERIFIED,
    CLOSED
}
