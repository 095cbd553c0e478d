package shishin.risk.lifecycle;

/** What an evaluation decides. */
public enum Decision {
    /** Something is done about it. */
    TREAT,
    /** It is retained, once somebody else approves. */
    RETAIN,
    /** Not enough is known: analyse further. */
    INVESTIGATE
}
