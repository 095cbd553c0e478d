package shishin.catalog.standard;

/** A proposal waits for a person, who takes it or rejects it. */
enum ProposalState {
    OPEN,
    TAKEN,
    REJECTED
}
