package shishin.risk.simulation.severity;

/** The six forms a loss takes. Source: The Open Group, Open FAIR Risk Taxonomy (O-RT) 3.0, 2020, section 4.4. */
public enum LossForm {
    /** Goods or services that could not be produced or delivered. */
    PRODUCTIVITY,
    /** Managing the event itself. */
    RESPONSE,
    /** Replacing what was lost or damaged. */
    REPLACEMENT,
    /** Fines, judgements, settlements. */
    FINES_AND_JUDGEMENTS,
    /** What competitors gained. */
    COMPETITIVE_ADVANTAGE,
    /** What others no longer entrust. */
    REPUTATION
}
