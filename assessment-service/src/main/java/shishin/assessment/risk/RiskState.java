package shishin.assessment.risk;

/** How far a risk has come. */
public enum RiskState {
    /** Nobody has judged it yet, or it has to be judged anew. */
    UNJUDGED,
    /** It was judged, and nothing has been decided since. */
    JUDGED,
    IN_TREATMENT,
    /** The treatment is done; nobody has looked at its effect. */
    TREATED,
    /** The effect was found; what is left was not judged yet. */
    VERIFIED,
    RETAINED,
    CLOSED
}
