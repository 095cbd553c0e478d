package shishin.risk.review;

/** What a review comes to. */
public enum ReviewOutcome {
    /** It is still as it was judged. */
    CONFIRMED,
    /** It is to be analysed anew. */
    REOPENED
}
