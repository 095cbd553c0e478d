package shishin.assessment.answer;

/** A proposal waits for a person, and is decided once. */
public enum ProposalState {
    PROPOSED,
    ADOPTED,
    REJECTED
}
