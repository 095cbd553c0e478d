package shishin.catalog.change;

/** What becomes of an answer to a line of the edition before. */
enum Verdict {
    /** It answers the new line as well. */
    STANDS,
    /** Somebody has to look whether it answers the new line. */
    REVIEW,
    /** There is no line any more that it would answer. */
    FALLS_AWAY
}
