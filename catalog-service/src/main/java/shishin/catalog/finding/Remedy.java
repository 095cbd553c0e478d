package shishin.catalog.finding;

/** What was done about a finding. */
public enum Remedy {
    /** Taken over as it stands. */
    KEPT,
    /** Taken over after it was put right; the text says how. */
    MENDED,
    /** Not taken over; the rest was. */
    LEFT_OUT,
    /** Reading ended here. */
    STOPPED
}
