package shishin.catalog.publication;

/** What to do with a draft whose edition is there already. */
public enum Mode {
    /** Refuse it. */
    STOP,
    /** Leave what is there. */
    SKIP,
    /** Make it the edition's draft, in place of the one there may be. What is published stays in force until that is published. */
    UPDATE
}
