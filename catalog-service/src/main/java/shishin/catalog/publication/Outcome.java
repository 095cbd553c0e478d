package shishin.catalog.publication;

/** What became of a draft. */
public enum Outcome {
    /** There is a new edition. */
    CREATED,
    /** It is the edition's draft now. */
    UPDATED,
    /** It says what the edition says already. */
    UNCHANGED,
    /** The edition is there, and was left alone. */
    SKIPPED
}
